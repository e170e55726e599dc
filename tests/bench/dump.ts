import type { BenchReport } from './report';
export async function dump(report: BenchReport): Promise<void> {
  report.title('Dump');
}
