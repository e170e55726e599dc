/** All names of the knowledge for those who are still typing one: read once, in slices, since the index holds no names. */
import type { Name, NameLang, NameRank } from '../knowledge/model';
import { normaliseName, stripMarks } from '../knowledge/normalise';
import type { EntityRef, Knowledge } from '../knowledge/store';

/** Ranks of names that a reader may type; adjectives and family names of office holders name too much. */
const TYPED: ReadonlySet<NameRank> = new Set(['label', 'short', 'alias', 'native', 'former', 'transcribed']);
/** Entities read at once. */
const BATCH = 4000;

/** Names by key, without marks: "orban viktor" finds "Orbán Viktor". */
export class NameList {
  private readonly keys: string[] = [];
  private readonly refs: EntityRef[] = [];

  constructor(private readonly knowledge: Knowledge) {}

  add(ref: EntityRef, names: readonly Name[], langs: ReadonlySet<NameLang>): void {
    const seen = new Set<string>();
    for (const { name, rank, lang } of names) {
      if (!TYPED.has(rank) || !langs.has(lang)) continue;
      const key = bareKey(name);
      if (seen.has(key)) continue;
      seen.add(key);
      this.keys.push(key);
      this.refs.push(ref);
    }
  }

  /** Entities with a name that begins so, or with a word of a name that does, the best known first. */
  begunWith(text: string, most: number): EntityRef[] {
    const start = bareKey(text);
    if (start.length < 2) return [];
    const inner = ` ${start}`;
    const found = new Map<EntityRef, number>();
    for (const [at, key] of this.keys.entries()) {
      const whole = key.startsWith(start);
      if (!whole && !key.includes(inner)) continue;
      const ref = this.refs[at]!;
      const score = this.knowledge.entities.prior(ref) + (whole ? 0.1 : 0);
      if (score > (found.get(ref) ?? 0)) found.set(ref, score);
    }
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([ref]) => ref);
  }
}

function bareKey(name: string): string {
  const key = normaliseName(name);
  return /[^ -~]/.test(key) ? stripMarks(key) : key;
}

/** Reads the names of all entities in the languages; `pause` is waited for between two batches. */
export async function readNameList(
  knowledge: Knowledge,
  langs: ReadonlySet<NameLang>,
  pause: () => Promise<void>,
): Promise<NameList> {
  const list = new NameList(knowledge);
  const { size } = knowledge.entities;
  for (let from = 0; from < size; from += BATCH) {
    const to = Math.min(size, from + BATCH);
    const names = await knowledge.records.names(from, to);
    for (const [at, own] of names.entries()) {
      list.add(from + at, own, langs);
      if (at % 500 === 499) await pause();
    }
  }
  return list;
}
