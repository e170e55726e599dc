import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import type { Ring } from '../../../src/describe/map/outlines';
import { decodeOutlines } from '../../../src/describe/map/outlines';
import type { CardModel } from '../../../src/describe/types';
import { KNOWLEDGE } from './world';

interface Options {
  date?: string;
  page?: string[];
  others?: string[];
}

function card(id: string, lang: string, { date, page = [], others = [] }: Options = {}): Promise<CardModel> {
  return composeCard(KNOWLEDGE, { id, lang, date, page, others });
}

function fact(model: CardModel, label: string): string | undefined {
  return model.facts
    .find((one) => one.label === label)
    ?.values.map(({ text, period }) => (period === undefined ? text : `${text} (${period})`))
    .join(', ');
}

describe('the lead sentence', () => {
  it.each([
    ['Q7747', 'hu', 'Orosz politikus, Oroszország elnöke (2012. máj. óta)'],
    ['Q7747', 'en', 'Russian politician, President of Russia (since May 2012)'],
    ['Q7747', 'de', 'Politiker aus Russland, Präsident Russlands (seit Mai 2012)'],
    ['Q567', 'hu', 'Német politikus, szövetségi kancellár a cikk napján (2005. nov. – 2021. dec.)'],
    [
      'Q567',
      'de',
      'Deutsche Politikerin, am Tag des Artikels Kanzlerin Deutschlands (Nov. 2005 – Dez. 2021)',
    ],
    // The state's name and its adjective are one word: the office keeps it.
    ['Q359480', 'hu', 'Japán politikus, Japán miniszterelnöke a cikk napján (2021. okt. – 2024. okt.)'],
    [
      'Q359480',
      'en',
      'Japanese politician, Prime Minister of Japan on the day of the article (Oct 2021 – Oct 2024)',
    ],
    ['Q9960', 'hu', 'Amerikai politikus (1911–2004), az Egyesült Államok elnöke (1981. jan. – 1989. jan.)'],
    ['Q9960', 'en', 'American politician (1911–2004), President of the United States (Jan 1981 – Jan 1989)'],
    [
      'Q9960',
      'de',
      'Politiker aus den Vereinigten Staaten (1911–2004), Präsident der Vereinigten Staaten (Jan. 1981 – Jan. 1989)',
    ],
    ['Q311440', 'hu', 'Politikus, az ENSZ főtitkára (2017. jan. óta)'],
    ['Q1781', 'hu', 'Magyarország fővárosa, 1,74 millió lakos (2025)'],
    ['Q1781', 'en', 'Capital of Hungary, 1.74 million inhabitants (2025)'],
    ['Q1781', 'de', 'Hauptstadt Ungarns, 1,74 Millionen Einwohner (2025)'],
    ['Q81581', 'hu', 'Város Magyarországon, 161 000 lakos (2025)'],
    ['Q28', 'hu', 'Ország, fővárosa Budapest, 9,86 millió lakos (2025)'],
    ['Q61', 'en', 'Capital of the United States, 690,000 inhabitants (2025)'],
    // What lasts is not only of the year in which it began; a battle is.
    ['E1', 'hu', 'Háború, kezdete: 1946'],
    ['E1', 'en', 'War, began 1946'],
    ['E1', 'de', 'Krieg, Beginn: 1946'],
    ['E2', 'en', 'War, 1946 – 1954'],
    ['E3', 'en', 'Battle, 1946'],
  ])('of %s in %s', async (id, lang, expected) => {
    const isPerson = ['Q567', 'Q7747', 'Q311440'].includes(id);
    const { lead } = await card(id, lang, { date: isPerson ? '2019-05-07' : '2022-05-23' });
    expect(lead.replace(/\s/g, ' ')).toBe(expected);
  });

  it('names the main office before a minor one of the day, and never just a person', async () => {
    const { lead } = await card('Q946', 'en', { date: '2015-10-01' });
    expect(lead).toBe(
      'Russian politician, Prime Minister of Russia (May 2008 – Sept 2014), Member of the Duma on the day of the article (Oct 2014 – Oct 2016)',
    );
    expect((await card('Q57643', 'hu')).lead).toBe('');
  });
});

describe('what became of one since the article', () => {
  it.each([
    ['Q567', '2019-05-07', 'Today: no longer in this office (since 8 December 2021)'],
    // Before and between the offices that the file knows.
    ['Q567', '2004-01-01', 'Later: Chancellor of Germany (Nov 2005 – Dec 2021)'],
    ['Q946', '2015-10-01', undefined],
    ['Q946', '2005-10-01', 'Later: Prime Minister of Russia (May 2008 – Sept 2014)'],
    ['Q9960', '1985-01-01', 'Has died since: 5 June 2004'],
    ['Q9960', '2010-01-01', undefined],
    ['Q7747', '2010-01-01', 'Today: President of Russia (since May 2012; as of Jun 2025)'],
    ['Q7747', '2019-05-07', undefined],
  ])('%s on %s: %s', async (id, date, expected) => {
    expect((await card(id, 'en', { date })).today).toBe(expected);
  });

  it('is not asked of an article without a day, which says as of when it speaks', async () => {
    const { today, undated } = await card('Q7747', 'hu');
    expect(today).toBeUndefined();
    expect(undated).toBe('A cikk napja nem ismert; a tisztségek állapota: 2025. jún.');
    expect((await card('Q28', 'hu')).undated).toBeUndefined();
  });
});

describe('the kind', () => {
  it.each([
    ['Q1781', 'főváros'],
    ['Q81581', 'város'],
    ['Q1002', 'település'],
    ['Q28', 'ország'],
  ])('names the kind of %s: %s', async (id, kind) => {
    expect((await card(id, 'hu')).kindLabel).toBe(kind);
  });
});

describe('offices', () => {
  it('come once with all their times, those of the day first, then the highest', async () => {
    const { terms } = await card('Q7747', 'hu', { date: '2019-05-07' });
    expect(terms.map(({ office, years, when }) => [office, years, when])).toEqual([
      ['Oroszország elnöke', '1999–2008, 2012 óta', 'current'],
      ['Oroszország miniszterelnöke', '2008–12', 'past'],
    ]);
    expect(terms[0]?.spans.map(({ period }) => period)).toEqual([
      '1999. december 31. – 2008. május 7.',
      '2012. május 7. óta',
    ]);
  });

  it('after the day come last and say so', async () => {
    const { terms, lead } = await card('Q7747', 'en', { date: '2000-01-01' });
    expect(terms.map(({ when }) => when)).toEqual(['current', 'later']);
    expect(lead).toContain('President of Russia on the day of the article (Dec 1999 – May 2008)');
    expect((await card('Q7747', 'en', { date: '1995-01-01' })).lead).not.toContain('President');
  });

  it('of a source that is too old for the day are not said to be held', async () => {
    const old = await card('Q1000', 'en', { date: '2022-05-01' });
    expect(old.terms[0]).toMatchObject({ when: 'past', years: '2015 to at least 2016' });
    expect(old.lead).not.toContain('on the day');
    expect((await card('Q1000', 'en', { date: '2016-05-01' })).terms[0]?.when).toBe('current');
  });

  it('end with the life of their holder', async () => {
    const { terms } = await card('Q81', 'en', { date: '2020-01-01' });
    expect(terms.map(({ years }) => years)).toEqual(['1990–94']);
  });

  it('draw a time strip that holds the day', async () => {
    const { timeline } = await card('Q567', 'hu', { date: '2022-05-23' });
    expect(timeline).toMatchObject({ from: 2005, to: 2023, marker: { label: '2022. május 23.' } });
    expect(timeline?.ticks).toEqual([2005, 2010, 2015, 2020]);
  });
});

describe('facts', () => {
  it.each([
    ['2019-10-06', '1952. október 7. (akkor 66 éves)'],
    ['2019-10-07', '1952. október 7. (akkor 67 éves)'],
    [undefined, '1952. október 7.'],
    ['2070-01-01', '1952. október 7.'],
  ])('give the age on %s', async (date, expected) => {
    expect(fact(await card('Q7747', 'hu', { date }), 'Született')).toBe(expected);
  });

  it('give no age to the dead', async () => {
    expect(fact(await card('Q9960', 'en', { date: '2020-01-01' }), 'Born')).toBe('6 February 1911');
  });

  it('name who led the state on the day, not who led a region of it', async () => {
    const model = await card('Q159', 'hu', { date: '2019-05-07' });
    expect(fact(model, 'Államfő')).toBe('Vlagyimir Putyin (2012 óta)');
    expect(fact(model, 'Kormányfő')).toBe('Dmitrij Medvegyev (2012–20)');
  });

  it('name who held the office on the day', async () => {
    expect(fact(await card('Q218295', 'en', { date: '2010-05-07' }), 'Held by')).toBeUndefined();
    expect(fact(await card('Q218295', 'en', { date: '2019-05-07' }), 'Held by')).toMatch(/^Vladimir Putin/);
    expect(fact(await card('Q842386', 'hu', { date: '2019-05-07' }), 'Betöltője')).toMatch(
      /^Dmitrij Medvegyev/,
    );
  });

  it('name who headed the body on the day', async () => {
    const label = 'Főtitkár';
    expect(fact(await card('Q1065', 'hu', { date: '2022-05-23' }), label)).toMatch(/^António Guterres/);
    expect(fact(await card('Q1065', 'hu', { date: '2016-05-23' }), label)).toBeUndefined();
  });

  it('put the known bodies first and leave out those without a name in the language, past neighbours and what is said twice', async () => {
    const model = await card('Q28', 'hu');
    expect(fact(model, 'Tagja')).toBe('NATO');
    expect(fact(model, 'Szomszédok')).toBe('Ausztria');
    expect(fact(model, 'Része ennek')).toBeUndefined();
    expect(fact(model, 'Létrejött')).toBeUndefined();
    expect(fact(await card('Q159', 'hu'), 'Létrejött')).toBe('1991. december 25.');
  });

  it('put the head of the day before those who came and went', async () => {
    expect(fact(await card('Q7184', 'en', { date: '2022-05-23' }), 'Head')).toMatch(/^Jens Stoltenberg/);
    expect(fact(await card('Q7184', 'en', { date: '2025-01-01' }), 'Head')).toMatch(/^Mark Rutte/);
  });

  it('say how many more there are when a list is cut', async () => {
    const text = fact(await card('Q9000002', 'hu'), 'Tagja')!;
    expect(text.split(', ')).toHaveLength(6);
    expect(text).toMatch(/, és még 4$/);
  });

  it('cite their sources', async () => {
    const model = await card('Q159', 'en', { date: '2019-05-07' });
    for (const { note } of model.facts) expect(model.sources[note.source]?.title).toBe('Test');
  });
});

describe('names', () => {
  it('at home come with their language', async () => {
    expect(await card('Q7747', 'hu')).toMatchObject({ nativeName: 'Владимир Путин', nativeLang: 'ru' });
  });

  it('of another language say so', async () => {
    expect(await card('Q1000', 'hu')).toMatchObject({ label: 'Old Minister', labelLang: 'en' });
    expect(await card('Q7747', 'hu')).toMatchObject({ labelLang: undefined });
  });
});

describe('ties', () => {
  it('leave out the page’s strangers, and what the lead has said', async () => {
    const { relations } = await card('Q567', 'hu', { date: '2019-05-07', page: ['Q183', 'Q159', 'Q567'] });
    expect(relations).toEqual([]);
  });
});

describe('other readings', () => {
  it('come with a sentence each, without the card’s own', async () => {
    const { others } = await card('Q1781', 'en', { others: ['Q1781', 'Q81581', 'Q404'] });
    expect(others.map(({ id, lead }) => [id, lead])).toEqual([
      ['Q81581', 'City in Hungary, 161,000 inhabitants (2025)'],
    ]);
  });
});

describe('a drawing whose file is damaged', () => {
  const WORLD = JSON.stringify({
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { states: { type: 'GeometryCollection', geometries: [{ id: 'Q28', arcs: [[[0]]] }] } },
    arcs: [
      [
        [16, 45],
        [6, 0],
        [0, 4],
        [-6, 0],
        [0, -4],
      ],
    ],
  });
  const good = {
    outlines: async () => decodeOutlines(JSON.parse(WORLD)),
    flags: async () => ({ HU: { viewBox: '0 0 3 2', shapes: [{ tag: 'path' as const, attributes: {} }] } }),
  };
  const damaged = async (): Promise<never> => {
    throw new Error('outlines.json: damaged');
  };
  const input = { id: 'Q28', lang: 'en', date: undefined, page: [], others: [] };

  it.each([
    ['of outlines costs the map', 'map', { ...good, outlines: damaged }],
    ['of flags costs the flag', 'flag', { ...good, flags: damaged }],
  ] as const)('%s and nothing else', async (_what, lost, drawings) => {
    const whole = await composeCard(KNOWLEDGE, input, good);
    expect(whole.map).toBeDefined();
    expect(whole.flag).toBeDefined();
    expect(await composeCard(KNOWLEDGE, input, drawings)).toEqual({ ...whole, [lost]: undefined });
  });
});

it('rejects an id that is not in the file', async () => {
  await expect(card('Q404', 'en')).rejects.toThrow('Q404');
});

describe('a river of several states', () => {
  it('names them, is drawn in the outlines of all, and has the flag of none', async () => {
    const square = (west: number): Ring => ({
      points: [
        [west, 46],
        [west + 2, 46],
        [west + 2, 48],
        [west, 48],
      ],
      box: { west, east: west + 2, south: 46, north: 48 },
    });
    const states = [
      { id: 'Q183', rings: [square(8)] },
      { id: 'Q40', rings: [square(10)] },
      { id: 'Q28', rings: [square(12)] },
    ];
    const outlines = async () => ({ states, borders: [] });
    const flags = async () => ({ DE: { viewBox: '0 0 3 2', shapes: [] } });
    const model = await composeCard(
      KNOWLEDGE,
      { id: 'Q1653', lang: 'en', date: undefined, page: [], others: [] },
      { outlines, flags },
    );
    expect(model.lead.replace(/\s/g, ' ')).toBe('River, 2,850 km');
    expect(fact(model, 'Countries')).toBe('Germany, Austria');
    expect(model.flag).toBeUndefined();
    expect([model.map?.highlight, model.map?.land].map((path) => path?.split('Z').length)).toEqual([3, 2]);
  });
});
