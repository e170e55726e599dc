/**
 * Checks the cards of the best known for headings in English that Hungarian or German writes otherwise: monarchs and
 * others "of" a place, persons of states whose names the language transcribes, things whose name is English words.
 */
import { labelIn } from '../knowledge/labels';
import type { EntityId, Kind } from '../knowledge/model';
import { firstValue } from '../knowledge/values';
import { commonness } from '../language/en/common';
import { TRADITIONS } from '../language/transcription/states';
import type { MergedEntity } from './entity';
import { transcribesToGerman } from './names/german-transcription';
import type { Report } from './report';

const BEST_KNOWN = 20_000;
const CHECKED = ['hu', 'de'] as const;

/** Kinds whose names are kept as their makers write them. */
const KEPT: ReadonlySet<Kind> = new Set<Kind>(['company', 'media', 'team', 'product', 'work', 'city']);
/** "Harald V of Norway", "Albert II, Prince of Monaco", "Cato the Younger", "Prince Andrew". */
const SAID_IN_ENGLISH = / of | the |, (?!Jr|Sr)|^(?:Prince|Princess|Queen|Emperor|Pope|Saint) /;

/** Whether a name is made of English words: two at least, and all that are longer than a particle. */
export function isEnglish(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 && words.every((word) => commonness(word) > 0);
}

function isTranscribed(lang: (typeof CHECKED)[number], country: EntityId | undefined): boolean {
  if (country === undefined) return false;
  return lang === 'de' ? transcribesToGerman(country) : TRADITIONS[country]?.shown === 'always';
}

/** Adds to the report, by language and kind, how many of the best known are headed in English and should not be. */
export function countEnglishLabels(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  countries: readonly (EntityId | undefined)[],
  report: Report,
): void {
  const best = entities.map((_, ref) => ref).sort((a, b) => priors[b]! - priors[a]!);
  for (const ref of best.slice(0, BEST_KNOWN)) {
    const { id, kind, names, statements } = entities[ref]!;
    const english = labelIn(names, 'en', 'mul');
    if (english === undefined || KEPT.has(kind) || firstValue({ statements }, 'class') === 'band') continue;
    for (const lang of CHECKED) {
      if ((labelIn(names, lang, 'mul') ?? english) !== english) continue;
      const isSaid = kind === 'person' ? SAID_IN_ENGLISH.test(english) : isEnglish(english);
      if (!isSaid && !(kind === 'person' && isTranscribed(lang, countries[ref]))) continue;
      report.count(`Headed in English though ${lang} writes it otherwise, of the best known`, kind);
      report.note(`check: headed in English, ${lang}, ${kind}`, `${id} ${english}`);
    }
  }
}
