/** The commands as the shell runs them: what they say on errors, and how they end. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/cli/fail';
import { LARGEST_TEXT, readArticle, readJsonLines, textToBlocks } from '../../../src/cli/input';
import { eachJsonLine, type JsonLine } from '../../../src/cli/json-lines';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const PAGES = join(ROOT, 'tests', 'fixtures', 'pages');
const SECONDS = 1000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossa-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const ENGLISH =
  'The president of the country said on Monday that the talks would go on for as long as it takes.';

describe('what is no article', () => {
  const given: [
    what: string,
    file: () => string,
    options: Parameters<typeof readArticle>[1],
    message: RegExp,
  ][] = [
    ['an empty file', () => put('empty.txt', ''), {}, /empty\.txt: the file is empty\.$/],
    ['a file of spaces', () => put('blank.txt', ' \n\t\n'), {}, /blank\.txt: the file is empty\.$/],
    ['a missing file', () => join(folder, 'none.txt'), {}, /none\.txt: there is no such file\.$/],
    ['a folder', () => folder, {}, /: it is a folder\.$/],
    [
      'a binary file',
      () => put('a.txt', new Uint8Array([65, 0, 66])),
      {},
      /a\.txt: this is a binary file, not text\.$/,
    ],
    ['an image', () => join(ROOT, 'icons', '16.png'), {}, /16\.png: this is not text in UTF-8\.$/],
    [
      'text in Latin-2',
      () => put('l2.txt', new Uint8Array([0x66, 0xf5, 0x6e])),
      {},
      /this is not text in UTF-8\.$/,
    ],
    [
      'UTF-16',
      () => put('u16.txt', Buffer.from('\ufeffnews', 'utf16le')),
      {},
      /this is not text in UTF-8\.$/,
    ],
    [
      'a page without elements',
      () => put('bare.html', '<!-- nothing -->'),
      {},
      /there is no article on this page\.$/,
    ],
    [
      'what unzips to too much',
      () => put('huge.txt.gz', gzipSync(Buffer.alloc(LARGEST_TEXT + 1, 32))),
      {},
      /huge\.txt\.gz: it is larger than 64 MB\.$/,
    ],
    ['a broken gzip file', () => put('x.txt.gz', 'no gzip'), {}, /x\.txt\.gz: it cannot be read\.$/],
    [
      'a language that is not read',
      () => put('en.txt', ENGLISH),
      { lang: 'fr' },
      /^The language "fr" is not supported/,
    ],
    ['text of no language', () => put('digits.txt', '12 34 56'), {}, /in no language that Glossa reads/],
    ['a wrong date', () => put('en.txt', ENGLISH), { date: '2022-13-01' }, /^"2022-13-01" is not a date/],
    ['a date in words', () => put('en.txt', ENGLISH), { date: 'Monday' }, /^"Monday" is not a date/],
    [
      'a page without an article',
      () => join(PAGES, 'none.html'),
      {},
      /none\.html: there is no article on this page\.$/,
    ],
  ];
  it.each(given)('%s is told in one line', (_, file, options, message) => {
    let told: unknown;
    try {
      readArticle(file(), options);
    } catch (error) {
      told = error;
    }
    expect((told as Error).message).toMatch(message);
    expect((told as Error).message).not.toContain('\n');
  });
});

describe('articles', () => {
  it('are read from text, line by line', () => {
    const article = readArticle(put('two.txt', `${ENGLISH}\n\nSecond line.\n`), { date: '2022-08-15' });
    expect(article).toMatchObject({ lang: 'en', date: '2022-08-15', offsets: [0, ENGLISH.length + 2] });
    for (const [index, offset] of article.offsets.entries()) {
      const { text } = article.blocks[index]!;
      expect(article.text.slice(offset, offset + text.length)).toBe(text);
    }
  });

  it('are read from gzip and from pages, with their day', () => {
    expect(readArticle(put('en.txt.gz', gzipSync(ENGLISH)), {}).text).toBe(ENGLISH);
    const page = readArticle(join(PAGES, 'hu.html'), {});
    expect(page).toMatchObject({ lang: 'hu', date: '2019-05-07' });
    expect(page.text).not.toContain('szerkeszthető');
  });

  it('keep the offsets of a text without a line', () => {
    expect(textToBlocks('\n\n')).toEqual({ blocks: [], offsets: [] });
    expect(textToBlocks('a\r\nb').offsets).toEqual([0, 3]);
  });
});

describe('JSON lines', () => {
  it.each(['{"a":1}\nno\n', '{"a":1}\n[1]\n', '{"a":1}\n5'])('%j: the second line is named', (text) => {
    expect(() => readJsonLines(put('x.jsonl', text))).toThrow(
      /x\.jsonl:2: this line is not a JSON object\.$/,
    );
  });
});

describe('JSON lines as a stream', () => {
  const read = async (content: string | Uint8Array, name = 's.jsonl') => {
    const values: unknown[] = [];
    const told: string[] = [];
    const file = put(name, content);
    const each = async ({ number, value }: JsonLine): Promise<void> => {
      if (value.bad) throw new UserError('it is bad.');
      values.push([number, value.a]);
    };
    const refused = await eachJsonLine(file, each, (line) => told.push(line.slice(file.length)));
    return { values, told, refused };
  };

  it('go on behind lines that are none, and tell each with its number', async () => {
    const lines = ['{"a":1}', 'no', '', '[1]', '{"bad":true}', '{"a":2}'];
    expect(await read(lines.join('\n'))).toEqual({
      values: [
        [1, 1],
        [6, 2],
      ],
      told: [':2: this line is not a JSON object.', ':4: this line is not a JSON object.', ':5: it is bad.'],
      refused: 3,
    });
  });

  it('are read with a byte order mark, from gzip, and with a line that is no UTF-8', async () => {
    expect((await read('\ufeff{"a":1}\n')).values).toEqual([[1, 1]]);
    expect((await read(gzipSync('{"a":1}\n{"a":2}'), 's.jsonl.gz')).values).toHaveLength(2);
    const latin = Buffer.concat([Buffer.from([0x22, 0xf5, 0x22, 10]), Buffer.from('{"a":1}')]);
    expect(await read(latin)).toMatchObject({ values: [[2, 1]], told: [':1: this line is not in UTF-8.'] });
  });

  it('tell in one line of a missing file, a folder and broken gzip', async () => {
    const tell = () => undefined;
    const each = () => Promise.resolve();
    await expect(eachJsonLine(join(folder, 'no'), each, tell)).rejects.toThrow(/there is no such file\.$/);
    await expect(eachJsonLine(folder, each, tell)).rejects.toThrow(/it is a folder\.$/);
    await expect(eachJsonLine(put('b.jsonl.gz', 'no gzip'), each, tell)).rejects.toThrow(
      /b\.jsonl\.gz: it cannot be read beyond line 0\.$/,
    );
  });
});

function annotate(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', join('src', 'cli', 'annotate.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe('the command', () => {
  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [join(folder, 'none.txt')], /^[^\n]*there is no such file\.\n$/],
    ['an unknown option', () => ['--colour', 'x.txt'], /^Usage: annotate [^\n]*\n$/],
    ['no file', () => [], /^Usage: annotate [^\n]*\n$/],
    [
      'a line of JSON without text',
      () => ['--jsonl', put('t.jsonl', '{"id":1}\n')],
      /^[^\n]*t\.jsonl:1: "text" is missing\.\n$/,
    ],
  ])(
    'ends with 2 and one line on %s',
    (_, args, message) => {
      const { status, stdout, stderr } = annotate(...args());
      expect(stderr).toMatch(message);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    },
    60 * SECONDS,
  );

  it(
    'ends quietly when the reader of its output leaves',
    async () => {
      const script = put(
        'endless.mts',
        `import { run } from ${JSON.stringify(join(ROOT, 'src', 'cli', 'fail.ts'))};
       await run(async () => {
         for (let line = 0; line < 1e6; line++) {
           process.stdout.write('a line of output\\n');
           if (line % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
         }
       });`,
      );
      const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: ROOT });
      let told = '';
      child.stderr.on('data', (text: Buffer) => {
        told += text.toString();
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.once('close', resolve));
      expect({ status, told }).toEqual({ status: 0, told: '' });
    },
    60 * SECONDS,
  );
});
