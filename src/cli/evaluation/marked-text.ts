/**
 * Gold texts with their marks written into them, one text a line: the day, a tab, the text; " ¶ " begins a new block, a
 * line that begins with "#" is a remark. `[[words|target]]` is a mark: target is the entity's id; an id with "?" behind
 * it may be left unmarked (a role, an adjective of a body); "?" alone is a name that is not judged; "-" must not be
 * marked, like all that stands in no brackets.
 */
import type { ArticleLang } from '../../knowledge/model';
import { UserError } from '../fail';
import { checkDate } from '../input';
import { type GoldDocument, type GoldMention, NIL } from './model';

const MARK = /\[\[([^[\]|]+)\|([^[\]|\s]+)\]\]/g;

/** Any kind is right where the gold has this type. */
const NOT_JUDGED = ['MISC'];

function toGold(surface: string, target: string, start: number): GoldMention {
  const id = target.replace(/\?$/, '');
  return {
    start,
    end: start + surface.length,
    surface,
    qid: id === '' ? undefined : id === '-' ? NIL : id,
    types: id === '' ? NOT_JUDGED : [],
    name: undefined,
    lemma: undefined,
    optional: target.endsWith('?'),
  };
}

/** The text without its brackets, and what they say; offsets in UTF-16 units. Throws UserError on a broken bracket. */
export function parseMarked(marked: string): { text: string; gold: GoldMention[] } {
  const lines = marked.replaceAll(' ¶ ', '\n');
  const gold: GoldMention[] = [];
  let text = '';
  let at = 0;
  for (const { 0: all, 1: surface, 2: target, index } of lines.matchAll(MARK)) {
    text += lines.slice(at, index);
    gold.push(toGold(surface!, target!, text.length));
    text += surface!;
    at = index + all.length;
  }
  text += lines.slice(at);
  const broken = /.{0,20}(?:\[\[|\]\]).{0,20}/.exec(text);
  if (broken !== null) throw new UserError(`"${broken[0]}" has a bracket that is no mark.`);
  return { text, gold };
}

/** The texts of a file of lines. Throws UserError that names the line. */
export function parseMarkedTexts(content: string, lang: ArticleLang, name: string): GoldDocument[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [date = '', marked] = line.split('\t');
    try {
      if (marked === undefined) throw new UserError('there is no tab behind the day.');
      return [{ id: `${name}:${index + 1}`, lang, date: checkDate(date), ...parseMarked(marked) }];
    } catch (error) {
      throw error instanceof UserError ? new UserError(`${name}:${index + 1}: ${error.message}`) : error;
    }
  });
}
