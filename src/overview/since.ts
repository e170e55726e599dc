/** What changed between an article's day and the newest day that the sources speak for, from dated facts alone. */
import { formatDate } from '../describe/format';
import { dateOf, dayOf, lastDayOf } from '../knowledge/dates';
import type { Entity, IsoDate, Role } from '../knowledge/model';
import type { EntityRef, Knowledge, Term } from '../knowledge/store';
import { termsOn } from '../knowledge/terms';
import { firstValue } from '../knowledge/values';
import type { CardParts } from './from-card';
import type { OverviewWords } from './words';

/** A younger article is news still. */
const LEAST_DAYS = 31;

export interface SinceInput {
  knowledge: Knowledge;
  /** The article's day. */
  date: IsoDate | undefined;
  locale: string;
  words: OverviewWords;
}

export interface Known {
  entity: Entity;
  ref: EntityRef;
  parts: CardParts;
}

type Change = { id: string; text: string };

/** The day, if it is known to lie after the article. */
function later(date: IsoDate | undefined, day: number): IsoDate | undefined {
  const from = dayOf(date);
  return from !== undefined && from > day ? date : undefined;
}

/** The end of an office that was held on the article's day, the first in the card's order. */
function leftOffice({ entity, parts }: Known, day: number, { locale, words }: SinceInput): Change[] {
  const ended = parts.spans.find(({ current }) => current);
  // One who has come back has left nothing.
  const isBack = parts.spans.some(({ label, to }) => label === ended?.label && to === undefined);
  if (ended?.to === undefined || isBack) return [];
  const ends = entity.statements.flatMap(({ property, end }) =>
    property === 'position' ? (later(end, day) ?? []) : [],
  );
  const end = ends.find((one) => Math.abs(yearOfEnd(one) - ended.to!) < 0.01);
  if (end === undefined) return [];
  return [{ id: entity.id, text: words.leftOffice(parts.label, ended.label, formatDate(end, locale)) }];
}

function yearOfEnd(date: IsoDate): number {
  return 1970 + dayOf(date)! / 365.2425;
}

const HEADS = ['headOfState', 'headOfGovernment'] as const satisfies readonly Role[];

/** A state's new head, where the sources of both terms are sure of their days. */
async function newHeads(known: Known, day: number, input: SinceInput, labelOf: LabelOf): Promise<Change[]> {
  const { knowledge, locale, words } = input;
  const { entity, ref, parts } = known;
  if (entity.kind !== 'country') return [];
  const changes: Change[] = [];
  for (const role of HEADS) {
    const terms = knowledge.entities.terms(ref, role);
    const before = termsOn(terms, day);
    const now = termsOn(terms, dayOf(knowledge.asOf)!);
    if (before.length !== 1 || now.length !== 1 || before[0]!.person === now[0]!.person) continue;
    const [{ person, from }] = now as [Term];
    if (!Number.isFinite(from) || from <= day) continue;
    const name = await labelOf(person);
    const text = words.newHead(parts.label, role, name, formatDate(dateOf(from), locale));
    if (!changes.some((one) => one.text.includes(name))) changes.push({ id: entity.id, text });
  }
  return changes;
}

export type LabelOf = (ref: EntityRef) => Promise<string>;

function ends({ entity, parts }: Known, day: number, { locale, words }: SinceInput): Change[] {
  const date = (property: 'died' | 'dissolved' | 'ended'): string | undefined => {
    const found = later(firstValue(entity, property), day);
    return found && formatDate(found, locale);
  };
  const [died, dissolved, ended] = [date('died'), date('dissolved'), date('ended')];
  if (died !== undefined) return [{ id: entity.id, text: words.died(parts.label, died) }];
  if (dissolved !== undefined) return [{ id: entity.id, text: words.dissolved(parts.label, dissolved) }];
  return ended === undefined ? [] : [{ id: entity.id, text: words.ended(parts.label, ended) }];
}

/** What changed, of persons first, then in the order of the entities; nothing for an undated article or one younger than a month. */
export async function sinceOf(all: readonly Known[], input: SinceInput, labelOf: LabelOf): Promise<Change[]> {
  const day = lastDayOf(input.date);
  if (day === undefined || dayOf(input.knowledge.asOf)! - day < LEAST_DAYS) return [];
  const changes: Change[] = [];
  const isPerson = ({ entity }: Known): number => Number(entity.kind === 'person');
  for (const known of [...all].sort((a, b) => isPerson(b) - isPerson(a))) {
    const over = ends(known, day, input);
    changes.push(...over);
    if (known.entity.kind === 'person' && over.length === 0) changes.push(...leftOffice(known, day, input));
    changes.push(...(await newHeads(known, day, input, labelOf)));
  }
  return changes;
}
