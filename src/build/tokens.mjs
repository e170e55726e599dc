/** The design's tokens as the style sheet of the extension's pages. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const TOKENS = join(dirname(fileURLToPath(import.meta.url)), '..', 'card', 'tokens.ts');

export async function tokenSheet() {
  const { outputFiles } = buildSync({ entryPoints: [TOKENS], bundle: true, write: false, format: 'esm' });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const { pageTokenRules } = await import(`data:text/javascript;base64,${code}`);
  return pageTokenRules();
}
