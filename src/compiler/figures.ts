/** Figures of the compiled file for the report: its size, and what more entities would cost. */
import type { Report } from './report';

/** Size of each file, in all and by entity, and what the next million entities would add at that rate. */
export function reportSizes(files: ReadonlyMap<string, Uint8Array>, entities: number, report: Report): void {
  let all = 0;
  for (const [name, bytes] of files) {
    report.count('Bytes by file', name, bytes.length);
    all += bytes.length;
  }
  const each = entities === 0 ? 0 : all / entities;
  report.figure('Bytes an entity', each.toFixed(1));
  report.figure('MB that the next million entities would add', each.toFixed(0));
}
