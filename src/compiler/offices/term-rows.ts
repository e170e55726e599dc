/** Rows of the index of terms: one for each person, office's rank and time. */
import type { Role } from '../../knowledge/model';
import { isSingleHolder } from './terms';

export interface TermRow {
  jurisdiction: string;
  role: Role;
  person: string;
  office: string | undefined;
  from: number;
  to: number;
  knownTo: number;
  open: boolean;
  /** 0 for the office that the role means first; others yield to it while somebody holds it. */
  rank: number;
}

/** Lets the office with the most terms lead where several offices of one rank share a role. */
function rankBySize(rows: readonly TermRow[]): void {
  const sizes = new Map<string, number>();
  for (const { office, rank } of rows) {
    const id = `${rank}|${office}`;
    sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  const largest = new Map<number, number>();
  for (const [id, size] of sizes) {
    const rank = Number(id.slice(0, id.indexOf('|')));
    largest.set(rank, Math.max(size, largest.get(rank) ?? 0));
  }
  for (const row of rows) {
    const size = sizes.get(`${row.rank}|${row.office}`)!;
    if (size < largest.get(row.rank)!) row.rank += 0.5;
  }
}

/** Merges one person's overlapping rows of one rank. */
function joinRows(rows: readonly TermRow[]): TermRow[] {
  const joined: TermRow[] = [];
  for (const row of rows) {
    const same = joined.find(
      (one) => one.person === row.person && one.rank === row.rank && row.from <= one.to + 40,
    );
    if (same === undefined) {
      joined.push({ ...row });
      continue;
    }
    const newer = row.knownTo > same.knownTo;
    if (same.open ? newer : row.to > same.to) Object.assign(same, { to: row.to, open: row.open });
    same.knownTo = Math.max(same.knownTo, row.knownTo);
  }
  return joined;
}

/** Cuts a row where a holder of the first rank is in office; undefined when nothing is left of it. */
function yieldTo(row: TermRow, firsts: readonly TermRow[]): TermRow[] {
  let left = [row];
  for (const first of firsts) {
    if (first.person === row.person) continue;
    left = left.flatMap((part) => {
      if (first.to <= part.from || first.from >= part.to) return [part];
      const parts: TermRow[] = [];
      if (part.from < first.from)
        parts.push({ ...part, to: first.from, open: part.open && first.from > part.knownTo });
      if (part.to > first.to) parts.push({ ...part, from: first.to });
      return parts;
    });
  }
  return left.filter((part) => part.to - part.from > 40);
}

/** Terms of one role of one jurisdiction: each person's once, the lesser office's where the first has no holder. */
export function settleRows(rows: TermRow[]): TermRow[] {
  rows.sort((a, b) => a.from - b.from || a.to - b.to || (a.person < b.person ? -1 : 1));
  if (isSingleHolder(rows[0]!.role)) rankBySize(rows);
  const joined = joinRows(rows);
  if (!isSingleHolder(rows[0]!.role)) return joined;
  const ranks = [...new Set(joined.map((row) => row.rank))].sort((a, b) => a - b);
  let settled: TermRow[] = [];
  for (const rank of ranks) {
    const own = joined.filter((row) => row.rank === rank);
    settled = [...settled, ...own.flatMap((row) => yieldTo(row, settled))];
  }
  settled.sort((a, b) => a.from - b.from);
  // Heads of organisations have no office whose terms are bounded in the records.
  for (const row of settled) {
    const next = settled.find((other) => other.from > row.from && other.person !== row.person);
    if (row.office === undefined && row.open && next !== undefined) row.to = Math.min(row.to, next.from);
  }
  return settled;
}
