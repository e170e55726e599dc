/** What the compiler counted, dropped and found in conflict: printed in short, written in full. */

const EXAMPLES = 20;

export class Report {
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly figures = new Map<string, string>();
  private readonly notes = new Map<string, { count: number; examples: string[] }>();

  /** Adds to a table of counts: `table` by kind, by language, by source. */
  count(table: string, key: string, by = 1): void {
    const rows = this.counts.get(table) ?? new Map<string, number>();
    rows.set(key, (rows.get(key) ?? 0) + by);
    this.counts.set(table, rows);
  }

  /** Sets a single figure, which stands above all tables. */
  figure(what: string, value: string): void {
    this.figures.set(what, value);
  }

  /** Notes something dropped or in conflict; the first examples are kept. */
  note(why: string, example: string): void {
    const known = this.notes.get(why) ?? { count: 0, examples: [] };
    known.count++;
    if (known.examples.length < EXAMPLES) known.examples.push(example);
    this.notes.set(why, known);
  }

  /** The report as Markdown. */
  toMarkdown(): string {
    const lines = ['# What the knowledge file holds', ''];
    if (this.figures.size > 0)
      lines.push(...[...this.figures].map(([what, value]) => `- ${what}: ${value}`), '');
    for (const [table, rows] of this.counts) {
      lines.push(`## ${table}`, '', '| | |', '|---|---:|');
      for (const [key, count] of [...rows].sort((a, b) => b[1] - a[1])) lines.push(`| ${key} | ${count} |`);
      lines.push('');
    }
    lines.push('# Dropped and in conflict', '');
    for (const [why, { count, examples }] of this.notes) {
      lines.push(`## ${why}: ${count}`, '', ...examples.map((example) => `- ${example}`), '');
    }
    return lines.join('\n');
  }

  /** The largest counts of each table, one table a line: what an adapter prints when it is refreshed. */
  leading(most: number): string {
    return [...this.counts]
      .map(([table, rows]) => {
        const sorted = [...rows].sort((a, b) => b[1] - a[1]);
        const sum = sorted.reduce((total, [, count]) => total + count, 0);
        return `  ${table}: ${sum} (${sorted
          .slice(0, most)
          .map(([key, count]) => `${key} ${count}`)
          .join(', ')})\n`;
      })
      .join('');
  }

  summary(): string {
    return [...this.notes].map(([why, { count }]) => `${why}: ${count}`).join('\n');
  }
}
