/** What ties the entity to others on the page: statements of either that name the other, and bodies that both are in. */
import type { Entity, EntityId, Property, Statement } from '../knowledge/model';
import { formatDate } from './format';
import type { Gathered } from './gather';
import { labelled } from './labels';
import { noteOf, officeOf, periodOf } from './terms';
import type { RelationLine } from './types';

/** Ties that tell a reader most come first; a shared membership is the last resort. */
const INTEREST: readonly Property[] = [
  'diplomaticRelationsBroken',
  'recognises',
  'spouse',
  'parent',
  'child',
  'sibling',
  'leader',
  'position',
  'founder',
  'owner',
  'parentOrganisation',
  'party',
  'participant',
  'winner',
  'predecessor',
  'successor',
  'capital',
  'headquarters',
  'borders',
  'memberOf',
  'employer',
  'team',
  'location',
  'partOf',
  'locatedIn',
  'birthPlace',
  'jurisdiction',
  'country',
  'citizenship',
];
const MOST_RELATIONS = 8;

interface Tie {
  other: EntityId;
  statement: Statement;
  text: string;
  rank: number;
}

function textOf(statement: Statement, backward: boolean, gathered: Gathered): string | undefined {
  const phrases = gathered.words.ties[statement.property];
  if (phrases === undefined) return undefined;
  const text = phrases[backward ? 1 : 0];
  if (statement.start === undefined) return text;
  const instant = statement.property === 'recognises' || statement.property === 'diplomaticRelationsBroken';
  const date = instant ? formatDate(statement.start, gathered.words.locale) : periodOf(statement, gathered);
  return date === undefined ? text : gathered.words.dated(text, date);
}

function direct(from: Entity, to: EntityId, backward: boolean, gathered: Gathered): Tie[] {
  return from.statements.flatMap((statement): Tie[] => {
    const rank = INTEREST.indexOf(statement.property);
    if (rank < 0 || statement.value !== to) return [];
    // Members of a union border on it: that says nothing.
    const kinds = [gathered.entity.kind, gathered.others.get(backward ? from.id : to)?.kind];
    if (statement.property === 'borders' && kinds.includes('organisation')) return [];
    const text = textOf(statement, backward, gathered);
    const other = backward ? from.id : to;
    return text === undefined ? [] : [{ other, statement, text, rank }];
  });
}

/** "President of Russia" ties a person to Russia through the office. */
function throughOffice(person: Entity, state: EntityId, other: EntityId, gathered: Gathered): Tie[] {
  return person.statements.flatMap((statement): Tie[] => {
    const office = statement.property === 'position' ? gathered.others.get(statement.value) : undefined;
    const governs = office?.statements.some((one) => one.property === 'jurisdiction' && one.value === state);
    if (!governs) return [];
    const label = officeOf(statement.value, gathered)?.text;
    const period = periodOf(statement, gathered);
    if (label === undefined) return [];
    return [
      {
        other,
        statement,
        text: period === undefined ? label : `${label}, ${period}`,
        rank: INTEREST.indexOf('position'),
      },
    ];
  });
}

function tiesTo(other: Entity, gathered: Gathered): Tie[] {
  const { entity } = gathered;
  return [
    ...direct(entity, other.id, false, gathered),
    ...direct(other, entity.id, true, gathered),
    ...throughOffice(entity, other.id, other.id, gathered),
    ...throughOffice(other, entity.id, other.id, gathered),
  ];
}

/** Lines on the ties to the other entities of the page, at most one for each, the most telling first. */
export function relationsOf(gathered: Gathered, page: readonly EntityId[]): RelationLine[] {
  const lines: (RelationLine & { rank: number })[] = [];
  for (const id of page) {
    const other = gathered.others.get(id);
    if (other === undefined || id === gathered.entity.id) continue;
    const best = tiesTo(other, gathered).sort(
      (a, b) => a.rank - b.rank || ((b.statement.start ?? '') < (a.statement.start ?? '') ? -1 : 1),
    )[0];
    if (best === undefined) continue;
    const { text: label, lang } = labelled(other, gathered.lang);
    lines.push({
      text: best.text,
      id,
      label,
      ...(lang !== undefined && { lang }),
      note: noteOf(best.statement, gathered),
      rank: best.rank,
    });
  }
  return lines
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_RELATIONS)
    .map(({ rank: _, ...line }) => line);
}
