/** Where family names come first, by the state of the bearer. */
import type { ArticleLang } from '../knowledge/model';

const EAST_ASIA = ['Q148', 'Q865', 'Q423', 'Q884', 'Q881', 'Q14773', 'Q8646'];
const EVERYWHERE: ReadonlySet<string> = new Set(EAST_ASIA);

/**
 * States whose people's names are written family name first, by language of the text (Wikidata ids). Hungarian keeps
 * the order of its own names and of Japanese ones too.
 */
export const FAMILY_FIRST: Readonly<Record<ArticleLang, ReadonlySet<string>>> = {
  hu: new Set([...EAST_ASIA, 'Q28', 'Q17']),
  en: EVERYWHERE,
  de: EVERYWHERE,
};
