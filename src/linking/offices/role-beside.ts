/** Roles beside persons' names: "Russian President Vladimir Putin", "Olaf Scholz német kancellár". */

import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { ArticleContext } from '../context/article';
import type { Choice, ScoredReading } from '../rank/model';
import { weigh } from '../rank/score';
import type { ReadBlock } from '../read/model';
import type { Spans } from '../read/spans';
import type { OfficePhrase } from './office';
import { heldRole } from './roles';

/**
 * A role beside a person's name is not marked by itself: it tells which person the name means, and the readings of the
 * name are weighed anew. True where a name, known or not, stands there. `day` is in days since 1970-01-01.
 */
export function applyToName(
  article: ArticleContext,
  block: ReadBlock,
  office: OfficePhrase,
  choices: Spans<Choice>,
): boolean {
  const { knowledge, language } = article;
  const before = Math.min(office.first, office.phrase.timeIndex ?? office.first) - 1;
  const nameAt = language.offices.rolesBeforeNames ? behindOffice(office) : undefined;
  const beside = choicesBeside(block, office, before, nameAt, choices);
  const named = beside.some(({ candidate, readings }) => {
    const [best] = readings;
    return candidate.first === nameAt && best !== undefined && isLikelyPerson(knowledge, best);
  });
  for (const choice of [...beside, ...apposedTo(block, office, choices)])
    weighByRole(article, choice, office);
  return named || isNameBeside(knowledge, language, block, office, before, choices);
}

/** Names right before or behind the office, or that begin with it. */
function choicesBeside(
  { words }: ReadBlock,
  { phrase, jurisdiction }: OfficePhrase,
  before: number,
  nameAt: number | undefined,
  choices: Spans<Choice>,
): Choice[] {
  const behind = nameAt !== undefined && words[nameAt]?.joined ? choices.startingAt(nameAt) : [];
  const ahead = words[before + 1]!.joined && !phrase.possessed ? choices.endingAt(before) : [];
  // "President Bush" is a name of two presidents.
  const within = choices.startingAt(phrase.first).filter(({ last }) => last > phrase.last);
  return [...behind, ...ahead, ...within].filter(
    ({ candidate }) => candidate !== jurisdiction && candidate.text !== 'lower',
  );
}

/** Index of the word behind an office: "Russia's president X", "Präsident Russlands X", "the German chancellor X". */
export function behindOffice({ phrase, jurisdiction }: OfficePhrase): number {
  const follows = jurisdiction !== undefined && jurisdiction.first > phrase.last;
  return (follows ? jurisdiction.last : phrase.last) + 1;
}

function isLikelyPerson({ entities }: Knowledge, { ref, probability }: ScoredReading): boolean {
  return probability > 0.5 && entities.kind(ref) === 'person';
}

/** "George Bush, az Egyesült Államok elnöke", "az Egyesült Államok elnöke, George Bush": a comma parts them. */
function apposedTo(
  { words }: ReadBlock,
  { phrase, jurisdiction }: OfficePhrase,
  choices: Spans<Choice>,
): Choice[] {
  if (!phrase.possessed || jurisdiction === undefined) return [];
  const behind = phrase.last + 1;
  const after = words[behind]?.afterMark === ',' ? choices.startingAt(behind) : [];
  const ahead = [jurisdiction.first - 1, jurisdiction.first - 2]
    .filter((last) => words[last + 1]?.afterMark === ',')
    .flatMap((last) => choices.endingAt(last))
    .filter(({ first }) => first !== behind);
  return [...after, ...ahead];
}

/** True where a capitalised run beside the role may be a person's name: one that is no known place or body. */
function isNameBeside(
  knowledge: Knowledge,
  language: Language,
  { words, runs }: ReadBlock,
  office: OfficePhrase,
  before: number,
  choices: Spans<Choice>,
): boolean {
  const after = behindOffice(office);
  const isOtherThing = (index: number): boolean =>
    choices
      .covering(index)
      .some(
        ({ readings: [best] }) =>
          best !== undefined && best.probability > 0.5 && knowledge.entities.kind(best.ref) !== 'person',
      );
  const at = (index: number, joinedTo: number): boolean =>
    words[joinedTo]?.joined === true && runs.at(index) !== undefined && !isOtherThing(index);
  const follows = language.offices.rolesBeforeNames && at(after, after);
  return follows || (at(before, before + 1) && !office.phrase.possessed);
}

function weighByRole(
  { knowledge, day, model }: ArticleContext,
  choice: Choice,
  { phrase, jurisdiction }: OfficePhrase,
): void {
  const { entities } = knowledge;
  for (const scored of choice.readings) {
    if (entities.kind(scored.ref) !== 'person') continue;
    const governed = jurisdiction?.readings.map((reading) => reading.posting.ref) ?? [];
    const own = entities.country(scored.ref);
    if (jurisdiction === undefined && own !== undefined) governed.push(own);
    const held = governed.some((ref) =>
      heldRole(knowledge, scored.ref, ref, phrase.word.roles, day, phrase.time),
    );
    if (held) model.add(scored, 'role.agrees');
  }
  weigh(choice.readings);
}
