/** What the manifest asks for is told to readers, and it asks for nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(textOf('manifest.json')) as Record<string, unknown> & {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { js: string[]; matches: string[] }[];
};

describe('the manifest', () => {
  it.each(manifest.permissions)(
    'has its permission %s told of in the README and for the stores',
    (permission) => {
      expect(textOf('README.md')).toContain(`| \`${permission}\``);
      for (const lang of ['en', 'de', 'hu'])
        expect(textOf(`src/store/${lang}.md`)).toContain(`\`${permission}\``);
    },
  );

  it('asks for the pages that are marked and no others', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0]!.matches);
  });

  it('gives pages no file of the extension, and nobody a way to send to it', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions'])
      expect(manifest).not.toHaveProperty(key);
  });
});
