/** Finds the item of an organisation whose name a source gives. */

import { organisationKey } from '../../merge/one-body';
import type { RawSources } from '../../tables/adapter';
import { classify } from '../items/classes';

const KINDS: ReadonlySet<string | undefined> = new Set(['organisation', 'company', 'party', undefined]);
/** Classes of organisations that the general rules take for a region or an event, or do not know. */
const OWN =
  /organi[sz]ation|institution|agency of|intergovernmental|free trade area|economic union|terrorist|militant|bank$/i;
/** Classes of what bears names like an organisation's and is none. */
const OTHER =
  /human|list|category|disambiguation|film|album|song|episode|television|novel|book|building|stadium|election|cabinet|position|office|treaty|law|flag|game|asteroid|genus|taxon|species|disease|gene|protein|ship|aircraft|family name|given name|railway|station|school|museum|sports|club|team|season|championship|currency|language/i;

export interface Found {
  id: string;
  /** English label. */
  label: string;
}

export class OrganisationIndex {
  private readonly byKey = new Map<string, Set<string>>();
  private readonly labels = new Map<string, string>();
  /** Languages in which an item has names: it tells the famous one of two namesakes. */
  private readonly languages = new Map<string, number>();

  constructor(raw: RawSources) {
    const classes = new Map<string, string[]>();
    for (const { qid = '', class_label_en = '' } of raw.tsv('wikidata-facts/instance-of.tsv.gz'))
      classes.set(qid, [...(classes.get(qid) ?? []), class_label_en]);
    const wanted = new Set(
      [...classes]
        .filter(([, labels]) => KINDS.has(classify(labels)?.kind) || labels.some((one) => OWN.test(one)))
        .filter(([, labels]) => !labels.some((one) => OTHER.test(one)))
        .map(([id]) => id),
    );
    const languages = new Map<string, Set<string>>();
    for (const file of ['labels-2021', 'labels-2020', 'aliases-2020']) {
      for (const row of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
        const { qid = '', lang = '', label, name } = row;
        if (!wanted.has(qid)) continue;
        languages.set(qid, (languages.get(qid) ?? new Set()).add(lang));
        const text = label ?? name ?? '';
        if (lang !== 'en' || text === '') continue;
        this.add(qid, text);
        if (label !== undefined && !this.labels.has(qid)) this.labels.set(qid, label);
      }
    }
    for (const row of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
      const { qid = '', label = '', alternatives = '' } = row;
      if (!wanted.has(qid)) continue;
      if (!this.labels.has(qid)) this.labels.set(qid, label);
      for (const name of [label, ...alternatives.split('|')]) this.add(qid, name);
    }
    for (const [id, set] of languages) this.languages.set(id, set.size);
  }

  private add(id: string, name: string): void {
    const key = organisationKey(name);
    if (key.length < 3) return;
    this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(id));
  }

  /**
   * The one organisation that bears the names: every name of two words or more that is known must lead to the same
   * item, or to one that three times as many languages know as the others. Acronyms only confirm.
   */
  find(names: readonly string[]): Found | undefined {
    const votes = new Map<string, number>();
    for (const name of names) {
      if (!/\p{L}{2}[ -]\p{L}/u.test(name)) continue;
      for (const id of this.byKey.get(organisationKey(name)) ?? []) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const fame = (id: string) => this.languages.get(id) ?? 0;
    const [best, second] = [...votes.keys()].toSorted((a, b) => fame(b) - fame(a));
    if (best === undefined || (second !== undefined && fame(best) < 3 * fame(second))) return undefined;
    return { id: best, label: this.labels.get(best) ?? '' };
  }
}

const cache = new WeakMap<RawSources, OrganisationIndex>();

/** The index of `raw`, made once. */
export function organisationIndex(raw: RawSources): OrganisationIndex {
  const index = cache.get(raw) ?? new OrganisationIndex(raw);
  cache.set(raw, index);
  return index;
}
