/** Hungarian and German names of presidential elections, which have a fixed form in both. */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, NameLang } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { wordsFor } from '../../language/cards';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

const PRESIDENTIAL = /^(\d{4}) .+ presidential election$/;

/** Endings of the years by the word that they end with: "tízes", "húszas" … for tens, "egyes", "kettes" … for ones. */
const TENS = ['', 'es', 'as', 'as', 'es', 'es', 'as', 'es', 'as', 'es'];
const ONES = ['', 'es', 'es', 'as', 'es', 'ös', 'os', 'es', 'as', 'es'];

/** "2008-as", "1990-es": the year as a Hungarian adjective. */
export function hungarianYear(year: string): string {
  const [ten, one] = [Number(year.at(-2)), Number(year.at(-1))];
  const whole = year.endsWith('000') ? 'es' : 'as';
  return `${year}-${ONES[one] || TENS[ten] || whole}`;
}

function adjectiveIn(entity: MergedEntity, lang: NameLang): string | undefined {
  return entity.names.find((name) => name.lang === lang && name.rank === 'adjective')?.name;
}

/** "1988-as amerikai elnökválasztás", "Präsidentschaftswahl in den Vereinigten Staaten 1988". */
function namesOf(year: string, state: MergedEntity): [NameLang, string][] {
  const adjective = adjectiveIn(state, 'hu');
  const name = labelIn(state.names, 'de');
  return [
    ...(adjective === undefined
      ? []
      : [['hu', `${hungarianYear(year)} ${adjective} elnökválasztás`] as [NameLang, string]]),
    ...(name === undefined
      ? []
      : [
          ['de', `Präsidentschaftswahl ${wordsFor('de').inPlace({ name, kind: state.kind })} ${year}`] as [
            NameLang,
            string,
          ],
        ]),
  ];
}

/** Names presidential elections that have an English name alone; entities are changed in place. */
export function nameElections(entities: readonly MergedEntity[], report: Report): void {
  const states = new Map<EntityId, MergedEntity>();
  for (const entity of entities) if (entity.kind === 'country') states.set(entity.id, entity);
  for (const { id, kind, names, statements } of entities) {
    const state = kind === 'event' ? states.get(firstValue({ statements }, 'country') ?? '') : undefined;
    const year = PRESIDENTIAL.exec(labelIn(names, 'en') ?? '')?.[1];
    if (state === undefined || year === undefined) continue;
    for (const [lang, name] of namesOf(year, state)) {
      if (labelIn(names, lang) !== undefined) continue;
      names.push({ lang, rank: 'label', name, sources: 1 });
      report.count('Names of elections', `${lang} presidential`);
      report.note('names of presidential elections', `${id}: ${name}`);
    }
  }
}
