/** Competitions that a sportsperson or a club has won, and who won a competition. */
import type { Entity, EntityId, IsoDate, Statement } from '../../knowledge/model';
import { formatYear, yearSpan } from '../format';
import type { Gathered } from '../gather';
import { labelled } from '../names/labels';
import { noteOf } from '../terms/held';
import type { Fact, FactValue } from '../types';
import { shortened } from './values';

const MOST_CHAMPIONS = 5;
/** So many years one after another are told as a span. */
const SPAN = 3;

/** True of a win that surely was before the day: of the month or year of the day itself it may still lie ahead. */
function isWonBy({ start }: Statement, day: IsoDate): boolean {
  return start !== undefined && (start.length === day.length ? start <= day : start < day.slice(0, start.length));
}

function winsOf({ statements }: Entity, day: IsoDate): Statement[] {
  return statements.filter((one) => one.property === 'won' && isWonBy(one, day));
}

/** "2003–07, 2009, 2012". */
function yearsIn(wins: readonly Statement[], locale: string): string {
  const years = [...new Set(wins.map(({ start }) => Number(start!.slice(0, 4))))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs
    .flatMap((run) =>
      run.length >= SPAN
        ? [yearSpan(String(run[0]), String(run.at(-1)), locale)]
        : run.map((year) => formatYear(String(year), locale)),
    )
    .join(', ');
}

/** Each competition with the years in which it was won by the day. */
export function titlesOf(gathered: Gathered): Fact[] {
  const { entity, others, words, lang, day } = gathered;
  const wins = winsOf(entity, day);
  const byCompetition = new Map<EntityId, Statement[]>();
  for (const win of wins) byCompetition.set(win.value, [...(byCompetition.get(win.value) ?? []), win]);
  const values = [...byCompetition]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, won]): FactValue[] => {
      const competition = others.get(id);
      return competition === undefined
        ? []
        : [{ ...labelled(competition, lang), id, period: yearsIn(won, words.locale) }];
    });
  if (values.length === 0) return [];
  return [{ key: 'titles', label: words.rows.titles, values: shortened(values, gathered), note: noteOf(wins[0]!, gathered) }];
}

/** Who had won the competition by the day, the latest first. */
export function championsOf(gathered: Gathered): Fact[] {
  const { entity, reverse, words, lang, day } = gathered;
  const all = reverse
    .flatMap((other) => winsOf(other, day).map((win) => ({ other, win })))
    .filter(({ win }) => win.value === entity.id)
    .sort((a, b) => b.win.start!.localeCompare(a.win.start!));
  if (all.length === 0) return [];
  const values = all.slice(0, MOST_CHAMPIONS).map(({ other, win }): FactValue => ({
    ...labelled(other, lang),
    id: other.id,
    period: formatYear(win.start!, words.locale),
  }));
  return [{ key: 'champions', label: words.rows.champions, values, note: noteOf(all[0]!.win, gathered) }];
}
