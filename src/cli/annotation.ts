/** What the commands make of an article: linked mentions with offsets in the whole text. */
import { labelIn } from '../knowledge/labels';
import type { Kind } from '../knowledge/model';
import type { Knowledge } from '../knowledge/store';
import { languageOf } from '../language';
import { link } from '../linking';
import type { Mention } from '../linking/model';
import type { InputArticle } from './input';

/** A mention as the commands print it; offsets in UTF-16 units of the article's text. */
export interface OutputMention {
  start: number;
  end: number;
  surface: string;
  confidence: number;
  form: Mention['form'];
  entity: { id: string; label: string; kind: Kind };
}

/** Links an article and names its entities in the article's language. */
export async function annotate(article: InputArticle, knowledge: Knowledge): Promise<OutputMention[]> {
  const language = languageOf(article.lang)!;
  const { mentions } = link(
    { lang: article.lang, date: article.date, blocks: article.blocks },
    knowledge,
    language,
  );
  const refs = [...new Set(mentions.map((mention) => mention.ref))];
  const records = await knowledge.records.loadMany(refs);
  const labels = new Map(refs.map((ref, index) => [ref, labelOf(records[index]!.names, article.lang)]));
  return mentions.map((mention) => ({
    start: article.offsets[mention.block]! + mention.start,
    end: article.offsets[mention.block]! + mention.end,
    surface: mention.surface,
    confidence: Math.round(mention.confidence * 100) / 100,
    form: mention.form,
    entity: {
      id: knowledge.entities.id(mention.ref),
      label: labels.get(mention.ref) ?? mention.surface,
      kind: mention.kind,
    },
  }));
}

function labelOf(
  names: readonly { lang: string; rank: string; name: string }[],
  lang: string,
): string | undefined {
  return labelIn(names, lang, 'mul', 'en') ?? names[0]?.name;
}
