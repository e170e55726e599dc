import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
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

describe('the description', () => {
  it.each([
    ['Q7747', 'hu', 'Orosz politikus (sz. 1952)'],
    ['Q7747', 'en', 'Russian politician (born 1952)'],
    ['Q7747', 'de', 'Politiker aus Russland (* 1952)'],
    ['Q567', 'hu', 'Német politikus (sz. 1954)'],
    ['Q567', 'de', 'Politikerin aus Deutschland (* 1954)'],
    ['Q9960', 'hu', 'Amerikai politikus (1911–2004), az USA elnöke 1981–1989'],
    ['Q9960', 'en', 'American politician (1911–2004), President of the United States 1981–1989'],
    [
      'Q9960',
      'de',
      'Politiker aus den Vereinigten Staaten (1911–2004), Präsident von den Vereinigten Staaten 1981–1989',
    ],
    ['Q1781', 'hu', 'Magyarország fővárosa, 1,74 millió lakos'],
    ['Q1781', 'en', 'Capital of Hungary, 1.74 million inhabitants'],
    ['Q1781', 'de', 'Hauptstadt von Ungarn, 1,74 Millionen Einwohner'],
    ['Q81581', 'hu', 'Magyarország, 160 766 lakos'],
    ['Q28', 'hu', 'Fővárosa Budapest, 9,86 millió lakos'],
    ['Q61', 'en', 'Capital of the United States, 689,545 inhabitants'],
  ])('of %s in %s', async (id, lang, expected) => {
    const { description } = await card(id, lang, {
      date: id === 'Q567' || id === 'Q7747' ? '2019-05-07' : undefined,
    });
    expect(description.replace(/\s/g, ' ')).toBe(expected);
  });

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
  it('come once, those of the day first, then the highest', async () => {
    const { terms, onDate } = await card('Q7747', 'hu', { date: '2019-05-07' });
    expect(terms.map(({ office, period, current }) => [office, period, current])).toEqual([
      ['Oroszország elnöke', '2012. május 7. óta', true],
      ['Oroszország elnöke', '1999. december 31. – 2008. május 7.', false],
      ['Oroszország miniszterelnöke', '2008. május 8. – 2012. május 7.', false],
    ]);
    expect(onDate?.text).toBe('A cikk napján (2019. május 7.): Oroszország elnöke');
  });

  it('are told of the day and not of today', async () => {
    const before = await card('Q7747', 'en', { date: '2010-01-01' });
    expect(before.onDate?.text).toBe('On the day of the article (1 January 2010): Prime Minister of Russia');
    expect((await card('Q7747', 'en', { date: '1995-01-01' })).onDate).toBeUndefined();
  });

  it('of a source that is too old for the day are not said to be held', async () => {
    const old = await card('Q1000', 'en', { date: '2022-05-01' });
    expect(old.onDate).toBeUndefined();
    expect(old.terms[0]).toMatchObject({ current: false, period: 'since 2015 (as known in January 2016)' });
    expect((await card('Q1000', 'en', { date: '2016-05-01' })).onDate).toBeDefined();
  });

  it('of organisations take the article', async () => {
    expect((await card('Q311440', 'hu', { date: '2022-05-23' })).terms[0]?.office).toBe('az ENSZ főtitkára');
  });

  it('draw a timeline that holds the day', async () => {
    const { timeline } = await card('Q567', 'hu', { date: '2022-05-23' });
    expect(timeline).toMatchObject({ from: 2005, to: 2023, marker: { label: '2022. május 23.' } });
  });
});

describe('facts', () => {
  it.each([
    ['2019-10-06', '1952. október 7. (a cikk napján 66 éves)'],
    ['2019-10-07', '1952. október 7. (a cikk napján 67 éves)'],
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
    expect(fact(model, 'Államfő')).toBe('Vlagyimir Putyin (2012. május 7. óta)');
    expect(fact(model, 'Kormányfő')).toBe('Dmitrij Medvegyev (2012. május 8. – 2020. január 16.)');
  });

  it('name who held the office on the day', async () => {
    expect(fact(await card('Q218295', 'en', { date: '2010-05-07' }), 'Held by')).toBeUndefined();
    expect(fact(await card('Q218295', 'en', { date: '2019-05-07' }), 'Held by')).toMatch(/^Vladimir Putin/);
    expect(fact(await card('Q842386', 'hu', { date: '2019-05-07' }), 'Betöltője')).toMatch(
      /^Dmitrij Medvegyev/,
    );
  });

  it('name who headed the body on the day', async () => {
    const label = 'Főtitkára';
    expect(fact(await card('Q1065', 'hu', { date: '2022-05-23' }), label)).toMatch(/^António Guterres/);
    expect(fact(await card('Q1065', 'hu', { date: '2016-05-23' }), label)).toBeUndefined();
  });

  it('put the known bodies first and leave out past neighbours and what is said twice', async () => {
    const model = await card('Q28', 'hu');
    expect(fact(model, 'Tagja')).toBe('Egyesült Nemzetek Szervezete, NATO, Some Observatory');
    expect(model.facts.find((one) => one.label === 'Tagja')?.values[2]?.lang).toBe('en');
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
    expect(text.split(', ')).toHaveLength(7);
    expect(text).toMatch(/, és még 3$/);
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
  it('go through offices, and leave out the page’s strangers', async () => {
    const { relations } = await card('Q567', 'hu', { date: '2019-05-07', page: ['Q183', 'Q159', 'Q567'] });
    expect(relations.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Németország: német szövetségi kancellár, 2005. november 22. – 2021. december 8.',
    ]);
  });
});

describe('other readings', () => {
  it('come with a description each, without the card’s own', async () => {
    const { others } = await card('Q1781', 'en', { others: ['Q1781', 'Q81581', 'Q404'] });
    expect(others.map(({ id, description }) => [id, description])).toEqual([
      ['Q81581', 'city, Hungary, 160,766 inhabitants'],
    ]);
  });
});

it('rejects an id that is not in the file', async () => {
  await expect(card('Q404', 'en')).rejects.toThrow('Q404');
});
