import type { BenchReport } from './report';
export async function browsers(report: BenchReport): Promise<void> {
  report.title('Browsers');
}
