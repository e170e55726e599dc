/**
 * Builds the extension: `node build.mjs [--watch] [--zip] [--test]`.
 * Writes dist/chrome and dist/firefox; --zip also dist/glossa-chrome.zip and dist/glossa-firefox.zip; --test writes
 * dist/test-chrome and dist/test-firefox, whose card can be read from outside (an open shadow root) and nothing else
 * is different.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { flags as flagDrawings } from './src/build/flags.mjs';
import { inputsHash } from './src/build/inputs.mjs';
import { bundledPackages, notices } from './src/build/notices.mjs';
import { outlines } from './src/build/outlines.mjs';
import { tokenSheet } from './src/build/tokens.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const BROWSERS = ['chrome', 'firefox'];
const flags = new Set(process.argv.slice(2));

/** Compiles the knowledge when it is missing or made of other tables, rules or packages than those of now. */
function compileKnowledge() {
  const folder = join(ROOT, 'dist', 'knowledge');
  const made = join(folder, 'inputs.sha256');
  const hash = inputsHash(ROOT);
  if (existsSync(join(folder, 'records.bin')) && existsSync(made) && readFileSync(made, 'utf8') === hash)
    return;
  const { status } = spawnSync('npm', ['run', '--silent', 'knowledge'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The knowledge file could not be compiled.');
  writeFileSync(made, hash);
}

/** Zips a folder; gives the size in bytes. The dates are fixed, so that the same build gives the same zip. */
function zipFolder(folder, target) {
  const files = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files[file.slice(folder.length + 1)] = new Uint8Array(readFileSync(file));
  }
  const bytes = zipSync(files, { level: 9, mtime: new Date(2024, 0, 1) });
  writeFileSync(target, bytes);
  return bytes.length;
}

/** The manifest of one browser: the one source without what only the other reads, with the package's version. */
function manifestFor(browser) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const manifest = { ...JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')), version };
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((one) => one !== 'sidePanel');
  }
  return manifest;
}

function copyStatic(out, browser) {
  mkdirSync(join(out, 'icons'), { recursive: true });
  mkdirSync(join(out, 'knowledge'), { recursive: true });
  for (const icon of readdirSync(join(ROOT, 'icons')).filter((name) => name.endsWith('.png'))) {
    cpSync(join(ROOT, 'icons', icon), join(out, 'icons', icon));
  }
  cpSync(join(ROOT, 'src', '_locales'), join(out, '_locales'), { recursive: true });
  for (const page of readdirSync(join(ROOT, 'src', 'pages')).filter((name) => /\.(?:html|css)$/.test(name))) {
    mkdirSync(join(out, 'pages'), { recursive: true });
    cpSync(join(ROOT, 'src', 'pages', page), join(out, 'pages', page));
  }
  cpSync(join(ROOT, 'src', 'content', 'here.css'), join(out, 'content.css'));
  cpSync(join(ROOT, 'src', 'packs', 'sample.json'), join(out, 'pages', 'pack-sample.json'));
  for (const file of readdirSync(join(ROOT, 'dist', 'knowledge'))) {
    if (file.endsWith('.bin')) cpSync(join(ROOT, 'dist', 'knowledge', file), join(out, 'knowledge', file));
  }
  const languages = join(ROOT, 'src', 'language');
  for (const lang of readdirSync(languages)) {
    if (!statSync(join(languages, lang)).isDirectory()) continue;
    const lists = readdirSync(join(languages, lang)).filter((name) => name.endsWith('.txt'));
    const words = lists.sort().map((list) => readFileSync(join(languages, lang, list), 'utf8'));
    if (words.length > 0) writeFileSync(join(out, 'knowledge', `words.${lang}.txt`), words.join(''));
  }
  writeFileSync(join(out, 'knowledge', 'outlines.json'), outlines());
  writeFileSync(join(out, 'knowledge', 'flags.json'), flagDrawings());
  cpSync(join(ROOT, 'dist', 'knowledge', 'ATTRIBUTION.md'), join(out, 'ATTRIBUTION.md'));
  cpSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
}

function pageScripts() {
  const pages = join(ROOT, 'src', 'pages');
  return readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      in: join(pages, name.replace('.html', '.tsx')),
      out: `pages/${name.replace('.html', '')}`,
    }));
}

/**
 * Takes the branch for dangerouslySetInnerHTML, which Glossa never uses, out of Preact: no code of the extension
 * assigns HTML. Fails the build when Preact's text is no longer the one expected.
 */
const withoutInnerHtml = {
  name: 'without-inner-html',
  setup({ onLoad }) {
    onLoad({ filter: /preact[\\/]dist[\\/]preact\.(?:mjs|module\.js)$/ }, ({ path }) => {
      const before = readFileSync(path, 'utf8');
      const contents = before.replace(/\((\w+)\.innerHTML=(\w+)\.__html\)/, '(void 0)');
      if (contents === before || /\.innerHTML=/.test(contents)) {
        throw new Error('Preact assigns innerHTML in another way than expected: see build.mjs.');
      }
      return { contents, loader: 'js' };
    });
  },
};

function bundle(out, test, entryPoints, more = {}) {
  return esbuild.context({
    entryPoints,
    outdir: out,
    bundle: true,
    metafile: true,
    format: 'iife',
    target: ['chrome128', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: !flags.has('--watch'),
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutInnerHtml],
    define: { GLOSSA_OPEN_ROOT: String(test) },
    ...more,
  });
}

/** Parts of the page's script that the worker injects: see src/content/parts. */
const PARTS = ['article', 'session', 'reader', 'card'];

/**
 * The scripts of pages go by the browser's own API; the worker and Glossa's pages have the polyfill, and letters as
 * they are: written as escapes, the tables of languages would take two to three times their bytes.
 */
function bundles(out, test) {
  const content = join(ROOT, 'src', 'content');
  const parts = PARTS.map((name) => ({ in: join(content, 'parts', `${name}.ts`), out: `parts/${name}` }));
  const native = { alias: { 'webextension-polyfill': join(content, 'native.ts') } };
  return Promise.all([
    bundle(out, test, [{ in: join(content, 'main.ts'), out: 'content' }, ...parts], native),
    bundle(
      out,
      test,
      [{ in: join(ROOT, 'src', 'background', 'main.ts'), out: 'background' }, ...pageScripts()],
      { charset: 'utf8' },
    ),
  ]);
}

compileKnowledge();
const test = flags.has('--test');
const tokens = await tokenSheet();
for (const browser of BROWSERS) {
  const out = join(ROOT, 'dist', test ? `test-${browser}` : browser);
  rmSync(out, { recursive: true, force: true });
  copyStatic(out, browser);
  writeFileSync(join(out, 'pages', 'tokens.css'), tokens);
  const inputs = {};
  for (const context of await bundles(out, test)) {
    Object.assign(inputs, (await context.rebuild()).metafile.inputs);
    if (flags.has('--watch')) await context.watch();
    else await context.dispose();
  }
  writeFileSync(join(out, 'THIRD-PARTY.md'), notices(ROOT, bundledPackages(inputs)));
  if (flags.has('--zip')) {
    const size = zipFolder(out, join(ROOT, 'dist', `glossa-${browser}.zip`));
    console.log(`dist/glossa-${browser}.zip: ${(size / 1e6).toFixed(1)} MB`);
  }
  const scripts = ['content.js', ...PARTS.map((name) => `parts/${name}.js`), 'background.js'].map(
    (name) => `${name} ${(statSync(join(out, name)).size / 1e3).toFixed(0)} kB`,
  );
  console.log(`${out.slice(ROOT.length + 1)}: ${scripts.join(', ')}`);
}
