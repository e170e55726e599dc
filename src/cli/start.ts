/**
 * `npm start [FILE.html]`: builds, and opens a browser with the extension on a sample article. With no display or no
 * browser, the command line annotates the same article.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, UserError } from './fail';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SAMPLE = join(ROOT, 'tests', 'fixtures', 'pages', 'hu.html');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Serves one page, since extensions do not run on files unless the reader lets them. */
async function serve(file: string): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== `/${basename(file)}`) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${basename(file)}`;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Program and arguments that open the page with the extension; undefined where no browser is found. */
function browserCommand(url: string): [program: string, args: string[]] | undefined {
  const chromium = CHROMIUM.find((path) => existsSync(path));
  if (chromium !== undefined) {
    const folder = join(ROOT, 'dist', 'chrome');
    const profile = join(ROOT, 'dist', 'profile');
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const flags = [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ];
    return [chromium, [...flags, ...root, `--load-extension=${folder}`, url]];
  }
  const firefox = FIREFOX.find((path) => existsSync(path));
  if (firefox === undefined) return undefined;
  const webExt = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const source = join(ROOT, 'dist', 'firefox');
  return [
    process.execPath,
    [webExt, 'run', '--source-dir', source, '--firefox', firefox, '--start-url', url, '--no-reload'],
  ];
}

function annotateInstead(file: string, why: string): void {
  process.stderr.write(`${why}: here is the same article on the command line.\n`);
  const { status } = spawnSync('npm', ['run', '--silent', 'annotate', '--', file], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

await run(async () => {
  const file = process.argv[2] ?? SAMPLE;
  if (!existsSync(file)) throw new UserError(`${file}: there is no such file.`);
  const built = spawnSync(process.execPath, [join(ROOT, 'build.mjs')], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) throw new UserError('The extension could not be built.');
  if (!hasDisplay()) return annotateInstead(file, 'There is no display');
  const url = await serve(file);
  const command = browserCommand(url);
  if (command === undefined) {
    annotateInstead(file, 'No Chromium or Firefox was found');
    process.exit();
  }
  process.stderr.write(`Opening ${url}; hover over the dotted names. Ctrl+C ends.\n`);
  const browser = spawn(command[0], command[1], { stdio: 'ignore' });
  await new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  process.exit();
});
