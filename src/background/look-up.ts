/** Looks names up for the search fields, the context menu and the address bar. */
import { composeCard } from '../describe/compose';
import { ARTICLE_LANGS, type ArticleLang, type NameLang } from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import { languageOf } from '../language';
import { supportedLanguage } from '../language/supported';
import { namedBy } from '../look-up/exact';
import { type NameList, readNameList } from '../look-up/names';
import type { Found, LookUpRequest } from '../messages';
import { knowledgeFor } from './load';
import { remembered } from './remembered';
import { afterMessages } from './turns';

const MOST = 10;
const LANGS: ReadonlySet<NameLang> = new Set(['mul', ...ARTICLE_LANGS]);

/** All names; read when the first reader types, and kept while the worker lives and the knowledge is the same. */
let list: { of: Knowledge; read: () => Promise<NameList> } | undefined;

function namesOf(knowledge: Knowledge): Promise<NameList> {
  if (list?.of.entities !== knowledge.entities) {
    list = { of: knowledge, read: remembered(() => readNameList(knowledge, LANGS, afterMessages)) };
  }
  return list!.read();
}

/** By id, since a reference holds for the knowledge of one language. */
async function exactIn(lang: ArticleLang, text: string): Promise<string[]> {
  const knowledge = await knowledgeFor(lang);
  return namedBy(text, knowledge, languageOf(lang)!).map((ref) => knowledge.entities.id(ref));
}

async function foundOf(id: string, knowledge: Knowledge, lang: ArticleLang): Promise<Found> {
  const model = await composeCard(knowledge, { id, lang, date: undefined, page: [], others: [] });
  return {
    id: model.id,
    kind: model.kind,
    label: model.label,
    ...(model.labelLang !== undefined && { lang: model.labelLang }),
    lead: model.lead,
  };
}

/** What the text names in any of the languages, then what begins so. */
export async function lookUp(request: LookUpRequest): Promise<Found[]> {
  const text = request.text.trim().replace(/\s+/g, ' ');
  const lang = supportedLanguage(request.lang) ?? 'en';
  if (text === '') return [];
  const knowledge = await knowledgeFor(lang);
  const order = [lang, ...ARTICLE_LANGS.filter((one) => one !== lang)];
  const exact = (await Promise.all(order.map((one) => exactIn(one, text)))).flat();
  const idOf = (ref: EntityRef): string => knowledge.entities.id(ref);
  const begun = request.begun ? (await namesOf(knowledge)).begunWith(text, MOST).map(idOf) : [];
  const ids = [...new Set([...exact, ...begun])].slice(0, MOST);
  return Promise.all(ids.map((id) => foundOf(id, knowledge, lang)));
}
