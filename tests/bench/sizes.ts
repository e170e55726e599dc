/** How much there is, and what it weighs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { KINDS, type Kind } from '../../src/knowledge/model';
import type { Knowledge } from '../../src/knowledge/store';
import { FACTS, KNOWLEDGE, linesOf, namesFile, openFor, ROOT } from './files';
import { atLeast, atMost, type BenchReport } from './report';

const MB = 1e6;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function zippedSize(folder: string): number {
  const files = Object.fromEntries(
    filesUnder(folder).map((file) => [file.slice(folder.length + 1), new Uint8Array(readFileSync(file))]),
  );
  return zipSync(files, { level: 9, mtime: new Date(2024, 0, 1) }).length;
}

/** Names that Hungarian text is looked up under, by kind. Names are hashes: each reading weighs the same. */
function namesByKind({ names, entities }: Knowledge): Map<Kind, number> {
  const count = new Map<Kind, number>();
  for (const name of linesOf(namesFile('hu')))
    for (const { ref } of names.lookup(name)) {
      const kind = entities.kind(ref);
      count.set(kind, (count.get(kind) ?? 0) + 1);
    }
  return count;
}

function entities(report: BenchReport): number {
  const knowledge = openFor('hu');
  const { entities: table } = knowledge;
  const names = namesByKind(knowledge);
  const count = new Map<Kind, number>();
  const bytes = new Map<Kind, number>();
  const sizeOf = table as unknown as { recordRange(ref: number): readonly [number, number] };
  for (let ref = 0; ref < table.size; ref++) {
    const kind = table.kind(ref);
    const [from, to] = sizeOf.recordRange(ref);
    count.set(kind, (count.get(kind) ?? 0) + 1);
    bytes.set(kind, (bytes.get(kind) ?? 0) + to - from);
  }
  report.figure('entities', table.size, '', atLeast(200_000));
  for (const kind of KINDS) {
    const number = count.get(kind) ?? 0;
    if (number > 0)
      report.note(
        `${kind.padEnd(16)}${number.toLocaleString('en').padStart(9)}${(bytes.get(kind)! / number).toFixed(0).padStart(6)} bytes a record ${(names.get(kind) ?? 0).toLocaleString('en').padStart(9)} names`,
      );
  }
  return table.size;
}

/** Everything of the built extension: run `npm run build` first. */
export function sizes(report: BenchReport): void {
  report.title('Sizes');
  const size = entities(report);
  let total = 0;
  for (const name of readdirSync(KNOWLEDGE).filter((file) => file.endsWith('.bin'))) {
    const bytes = statSync(join(KNOWLEDGE, name)).size;
    total += bytes;
    report.figure(name, bytes / MB, 'MB');
  }
  report.figure('all files of the knowledge', total / MB, 'MB');
  report.figure('bytes an entity, of all files', total / size, 'bytes');
  for (const lang of ['hu', 'en', 'de'] as const) {
    const names = linesOf(namesFile(lang)).length;
    const bytes =
      statSync(join(KNOWLEDGE, `names.${lang}.bin`)).size + statSync(join(KNOWLEDGE, 'names.mul.bin')).size;
    report.figure(`names looked up in ${lang}`, names, '');
    report.figure(`bytes a name in ${lang}`, bytes / names, 'bytes');
  }
  for (const browser of ['chrome', 'firefox']) {
    const folder = join(ROOT, 'dist', browser);
    report.figure(`the extension zipped, ${browser}`, zippedSize(folder) / MB, 'MB', atMost(25));
    for (const script of ['content.js', 'background.js'])
      report.figure(`${script}, ${browser}`, statSync(join(folder, script)).size / 1e3, 'kB');
  }
  const tables = filesUnder(FACTS).reduce((sum, file) => sum + statSync(file).size, 0);
  report.figure('committed tables', tables / MB, 'MB', atMost(60));
}
