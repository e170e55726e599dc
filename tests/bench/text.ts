/**
 * Texts to measure with: the sample articles, and articles made of names of the file in frames of sentences. The
 * same names give the same text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { randomNumbers } from '../../src/cli/random';
import type { ArticleLang, Kind } from '../../src/knowledge/model';
import type { Knowledge } from '../../src/knowledge/store';
import { inflect } from '../../src/language/hu/inflect';
import { ROOT } from './files';

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Keys to look up: names that are there and names that are not, by turns. */
export function keyMix(names: readonly string[], count: number): string[] {
  const random = randomNumbers(7);
  const known = new Set(names);
  const keys: string[] = [];
  while (keys.length < count) {
    const name = pick(names, random);
    keys.push(name);
    const other = `${name.slice(0, -1)}${pick([...'aeiknrt'], random)}${pick(['', 'a', 'ban'], random)}`;
    if (!known.has(other)) keys.push(other);
  }
  return keys;
}

interface Frame {
  text: string;
  /** What each slot takes; a gloss after the colon inflects the name in Hungarian. */
  slots: readonly (readonly [kind: Kind, gloss?: string])[];
}

const HUNGARIAN: readonly Frame[] = [
  {
    text: '{0} kedden {1} tárgyalt a gazdasági együttműködés kérdéseiről, a megbeszélés a tervezettnél tovább tartott.',
    slots: [['person'], ['city', 'INE']],
  },
  {
    text: 'A közlemény szerint {0} arra kérte {1}, hogy a döntést a nyári szünet előtt hozzák meg.',
    slots: [['person'], ['person', 'ACC']],
  },
  {
    text: 'Az új gyárat {0} közelében építik fel, a beruházás értéke meghaladja a százmillió eurót.',
    slots: [['city']],
  },
  {
    text: '{0} és {1} között évek óta húzódik a vita, amelyet most a {2} is napirendre vett.',
    slots: [['country'], ['country'], ['organisation']],
  },
  {
    text: 'Az elemzők úgy vélik, hogy a kamatemelés a térség legtöbb országában lassítja a növekedést.',
    slots: [],
  },
  {
    text: 'A küldöttség {0} érkezett, majd {1} utazott tovább.',
    slots: [
      ['city', 'ELA'],
      ['city', 'ILL'],
    ],
  },
  {
    text: 'A találkozón szóba került {0} helyzete, valamint az, hogy {1} mikor csatlakozhat az egyezményhez.',
    slots: [['country'], ['country']],
  },
  { text: 'A rendőrség közölte, hogy a baleset ügyében vizsgálat indult, sérülés nem történt.', slots: [] },
  {
    text: '{0} a sajtótájékoztatón azt mondta: a tárgyalásokat {1} folytatják.',
    slots: [['person'], ['person', 'INS']],
  },
];

const ENGLISH: readonly Frame[] = [
  {
    text: '{0} met {1} in {2} on Tuesday for talks that went on longer than either side had planned.',
    slots: [['person'], ['person'], ['city']],
  },
  {
    text: 'Officials said that the new factory near {0} would cost more than a hundred million euros.',
    slots: [['city']],
  },
  {
    text: "{0}'s government rejected the proposal, while {1} asked for more time to study it.",
    slots: [['country'], ['country']],
  },
  {
    text: 'Analysts expect that higher interest rates will slow growth in most countries of the region.',
    slots: [],
  },
  {
    text: 'In a statement the {0} called on {1} to return to the talks before the summer break.',
    slots: [['organisation'], ['person']],
  },
  {
    text: 'The delegation arrived from {0} and will travel on to {1} later this week.',
    slots: [['city'], ['city']],
  },
  { text: 'Police said that nobody was hurt in the accident and that an inquiry had begun.', slots: [] },
  {
    text: '{0} told reporters that relations between {1} and {2} had seldom been better.',
    slots: [['person'], ['country'], ['country']],
  },
];

const ARTICLES = 150;
const SENTENCES = 28;
/** Names that one article speaks of, by kind: the same ones come again and again, as in news. */
const CAST: Partial<Record<Kind, number>> = { person: 6, city: 5, country: 4, organisation: 3 };
const BEST_KNOWN = 1500;

function label(
  names: readonly { lang: string; rank: string; name: string }[],
  lang: string,
): string | undefined {
  const of = (wanted: string) => names.find((name) => name.lang === wanted && name.rank === 'label')?.name;
  return of(lang) ?? of('mul') ?? of('en');
}

async function namesByKind(knowledge: Knowledge, lang: ArticleLang): Promise<Map<Kind, string[]>> {
  const { entities, records } = knowledge;
  const byKind = new Map<Kind, string[]>();
  for (const kind of Object.keys(CAST) as Kind[]) {
    const refs: number[] = [];
    for (let ref = 0; ref < entities.size; ref++) if (entities.kind(ref) === kind) refs.push(ref);
    refs.sort((a, b) => entities.prior(b) - entities.prior(a) || a - b);
    const known = await records.loadMany(refs.slice(0, BEST_KNOWN));
    byKind.set(
      kind,
      known.map(({ names }) => label(names, lang)).filter((name) => name !== undefined),
    );
  }
  return byKind;
}

/** The name with its last word inflected by the rules of Hungarian. */
function inHungarian(name: string, gloss: string | undefined): string {
  if (gloss === undefined) return name;
  const words = name.split(' ');
  const last = words.pop()!;
  const made = /^\p{Lu}\p{Ll}+$/u.test(last) ? inflect(last, gloss)[0] : undefined;
  return [...words, made ?? last].join(' ');
}

function sentence(
  frame: Frame,
  cast: ReadonlyMap<Kind, string[]>,
  lang: ArticleLang,
  random: () => number,
): string {
  return frame.text.replace(/\{(\d)\}/g, (_, slot: string) => {
    const [kind, gloss] = frame.slots[Number(slot)]!;
    const name = pick(cast.get(kind)!, random);
    return lang === 'hu' ? inHungarian(name, gloss) : name;
  });
}

function sample(lang: 'hu' | 'en'): string {
  const { document } = parseHTML(
    readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', `${lang}.html`), 'utf8'),
  );
  return [...document.querySelectorAll('main p, article p, h1, h2')]
    .map((paragraph) => (paragraph as { textContent: string }).textContent.replace(/\s+/g, ' ').trim())
    .join('\n');
}

/** Articles of a language, one after another, parted by empty lines: about half a megabyte. */
export async function makeText(lang: 'hu' | 'en', knowledge: Knowledge): Promise<string> {
  const byKind = await namesByKind(knowledge, lang);
  const frames = lang === 'hu' ? HUNGARIAN : ENGLISH;
  const random = randomNumbers(lang === 'hu' ? 11 : 13);
  const articles = [sample(lang)];
  for (let article = 0; article < ARTICLES; article++) {
    const cast = new Map(
      [...byKind].map(([kind, names]) => [
        kind,
        Array.from({ length: CAST[kind]! }, () => pick(names, random)),
      ]),
    );
    const sentences = Array.from({ length: SENTENCES }, () =>
      sentence(pick(frames, random), cast, lang, random),
    );
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
    articles.push(paragraphs.join('\n'));
  }
  return articles.join('\n\n');
}

export function articlesOf(text: string): string[] {
  return text.split('\n\n');
}
