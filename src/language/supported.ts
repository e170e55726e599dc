/** Which languages Glossa reads: apart from the languages themselves, so that a page's script stays small. */
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';

/** The supported language of a BCP 47 tag ("hu", "en-GB"); undefined when Glossa does not read it. */
export function supportedLanguage(tag: string): ArticleLang | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return ARTICLE_LANGS.find((lang) => lang === code);
}
