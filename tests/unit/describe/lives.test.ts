/** Dates that a card must not make more of than they say: lives, events, years before Christ. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import { formatDate, formatYear, mayLive } from '../../../src/describe/format';
import type { Entity } from '../../../src/knowledge/model';
import { entity, knowledgeOf } from './fake';

/** The entity as another source tells it. */
function fromSource(source: string, one: Entity): Entity {
  return { ...one, statements: one.statements.map((statement) => ({ ...statement, source })) };
}

const WORLD = knowledgeOf([
  entity('Q48314', 'event', { en: 'Battle of Waterloo', hu: 'Waterlooi csata' }, [['started', '1815-06-18']]),
  entity('Q10859', 'event', { en: 'September 11 attacks' }, [
    ['started', '2001-09-11'],
    ['ended', '2001-09-11'],
  ]),
  entity('Q362', 'event', { en: 'World War II' }, [
    ['started', '1939-09-01'],
    ['ended', '1945-09-02'],
  ]),
  entity('Q868', 'person', { hu: 'Arisztotelész', en: 'Aristotle' }, [
    ['born', '-0384'],
    ['died', '-0322'],
  ]),
  entity('Q1', 'person', 'Long Ago', [['born', '1850-03-01']]),
  entity('Q2', 'person', 'Lately Born', [['born', '1970-03-01']]),
  entity('Q3', 'person', 'Old and Unheard Of', [
    ['born', '1940-03-01', '', '', '2013-12-31'],
    ['occupation', 'footballer', '', '', '2026-06-01'],
    ['award', 'Q5', '1980', '', '2026-06-01'],
  ]),
  entity('Q4', 'person', 'Old and in Office', [
    ['born', '1940-03-01', '', '', '2013-12-31'],
    ['position', 'Q11', '2019-05-01', '', '2026-06-01'],
  ]),
  entity('Q13', 'person', 'Old and in Office for Ever', [
    ['born', '1940-03-01', '', '', '2026-06-01'],
    ['position', 'Q11', '1985-05-01', '', '2026-06-01'],
  ]),
  entity('Q14', 'person', 'Old and Lately Retired', [
    ['born', '1940-03-01', '', '', '2026-06-01'],
    ['position', 'Q11', '1985-05-01', '2025-03-01', '2026-06-01'],
  ]),
  fromSource(
    'deaths',
    entity('Q15', 'person', 'Old in a List of Deaths', [['born', '1940-03-01', '', '', '2026-12-01']]),
  ),
  fromSource(
    'deaths',
    entity('Q16', 'person', 'Old in an Older List', [['born', '1940-03-01', '', '', '2026-11-01']]),
  ),
  entity('Q17', 'person', 'Once of a Party', [
    ['party', 'Q7', '2003-01', '2013-01'],
    ['party', 'Q18', '2016'],
  ]),
  entity('Q18', 'party', { en: 'Hill Party' }),
  entity('Q5', 'award', { en: 'Prize' }),
  // A list of births of this year names the dead too.
  entity('Q6', 'person', 'Old and Listed', [
    ['born', '1926-10-08', '', '', '2021-01-01'],
    ['gender', 'female', '', '', '2026-07-13'],
    ['wikipedia', 'Old and Listed', '', '', '2026-07-13'],
  ]),
  entity('Q7', 'party', { en: 'Lake Party' }, [['memberOf', 'Q8', '2021-11-25', '', '2023-01-01']]),
  entity('Q8', 'organisation', { en: 'Lake cabinet' }),
  entity('Q9', 'country', { en: 'Lakeland' }, [['memberOf', 'Q8', '1999-03-12', '', '2023-01-01']]),
  entity('Q10', 'person', 'Once Senator', [
    ['position', 'Q11', '2000-06-02', '2002-05-17', '2022-10-01'],
    ['position', 'Q12', '2002-06-06', '', '2022-10-01'],
  ]),
  entity('Q11', 'office', { en: 'Senator of Lakeland', hu: 'Tóország parlamentjének tagja' }, [
    ['role', 'legislator'],
  ]),
  entity('Q12', 'office', { en: 'Member of Lakeland', hu: 'Tóország parlamentjének tagja' }, [
    ['role', 'legislator'],
  ]),
]);

const [TEST] = WORLD.sources;
const KNOWLEDGE = { ...WORLD, sources: [TEST!, { ...TEST!, id: 'deaths', tellsDeaths: true as const }] };

async function factLines(id: string): Promise<string> {
  const input = { id, lang: 'en', date: '2026-11-20', page: [], others: [] };
  const { facts } = await composeCard(KNOWLEDGE, input);
  return facts
    .flatMap(({ values }) => values.map(({ text, period }) => `${text} ${period ?? ''}`.trim()))
    .join('; ');
}

describe('ages and prizes', () => {
  it.each([
    ['Q2', /56 at the time/],
    ['Q3', /^1 March 1940; Prize 1980$/],
    ['Q4', /86 at the time/],
    ['Q13', /^1 March 1940$/],
    ['Q14', /86 at the time/],
    ['Q15', /86 at the time/],
    ['Q16', /^1 March 1940$/],
    ['Q17', /^Hill Party since 2016/],
    ['Q6', /^8 October 1926; female$|^8 October 1926$/],
    ['Q7', /^Lake cabinet since 2021; as of Jan 2023$/],
    ['Q9', /^Lake cabinet since 1999$/],
  ])('%s', async (id, text) => {
    expect(await factLines(id)).toMatch(text);
  });
});

describe('two offices that one language calls alike', () => {
  it('are one term, which runs on where the later one does', async () => {
    const input = { id: 'Q10', lang: 'hu', date: '2026-11-20', page: [], others: [] };
    const { terms } = await composeCard(KNOWLEDGE, input);
    expect(terms.map(({ years }) => years)).toEqual(['2000 – legalább 2022']);
  });
});

async function headline(id: string, lang: string): Promise<string> {
  const input = { id, lang, date: '2026-11-20', page: [], others: [] };
  return (await composeCard(KNOWLEDGE, input)).lead;
}

describe('the first line of a card', () => {
  it.each([
    ['Q48314', 'en', /18 June 1815$/],
    ['Q48314', 'hu', /1815\. június 18\.$/],
    ['Q10859', 'en', /11 September 2001$/],
    ['Q362', 'en', /1 September 1939 – 2 September 1945$/],
    ['Q868', 'hu', /^I\. e\. 384–i\. e\. 322/],
    ['Q868', 'en', /384 BC–322 BC/],
    ['Q1', 'en', /^Born 1850$/],
    ['Q1', 'hu', /^Született 1850$/],
    ['Q2', 'en', /^$/],
  ])('%s in %s', async (id, lang, text) => {
    expect(await headline(id, lang)).toMatch(text);
  });
});

describe('dates', () => {
  it.each([
    ['-0044-03-15', 'en-GB', '15 March 44 BC'],
    ['-0384', 'de', '384 v. Chr.'],
    ['0014', 'hu', '14'],
    ['2012-05', 'en-GB', 'May 2012'],
  ])('%s in %s', (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text);
  });

  it('takes the year alone, before Christ too', () => {
    expect(formatYear('1952-10-07', 'hu')).toBe('1952');
    expect(formatYear('-0044-03-15', 'en-GB')).toBe('44 BC');
  });

  it.each([
    ['1850', '2026-11-20', false],
    ['1920-01-01', '2026-11-20', false],
    ['1925-01-01', '2026-11-20', true],
    ['1850', '1900-01-01', true],
  ])('one born %s may live on %s: %s', (born, day, may) => {
    expect(mayLive(born, day)).toBe(may);
  });
});

describe('one of two citizenships', () => {
  it('is of the state that they served', async () => {
    const state = (id: string, name: string, adjective: string) =>
      entity(id, 'country', name, [], { adjectives: { en: adjective } });
    const office = entity('Q14211', 'office', 'Prime Minister of the United Kingdom', [
      ['role', 'headOfGovernment'],
      ['jurisdiction', 'Q145'],
    ]);
    const states = [state('Q30', 'United States', 'American'), state('Q145', 'United Kingdom', 'British')];
    const leadOf = async (served: boolean): Promise<string> => {
      const person = entity('Q180589', 'person', 'Boris Johnson', [
        ['citizenship', 'Q30'],
        ['citizenship', 'Q145'],
        ['occupation', 'politician'],
        ...(served ? [['position', 'Q14211', '2019-07-24', '2022-09-06'] as const] : []),
      ]);
      const knowledge = knowledgeOf([person, office, ...states]);
      return (
        await composeCard(knowledge, { id: 'Q180589', lang: 'en', date: undefined, page: [], others: [] })
      ).lead;
    };
    expect(await leadOf(true)).toMatch(/^British politician/);
    expect(await leadOf(false)).toMatch(/^American politician/);
  });
});

describe('a throne of old', () => {
  it('makes nobody a politician, and nobody sits on it on the day of an article', async () => {
    const throne = (jurisdiction: string) =>
      entity('glossa:throne', 'office', 'King of Prussia', [
        ['role', 'monarch'],
        ['jurisdiction', jurisdiction],
      ]);
    const leadOf = async (
      start: string,
      trade: readonly (readonly ['occupation', string])[],
    ): Promise<string> => {
      const king = entity('Q57180', 'person', 'Frederick William IV', [
        ['position', 'glossa:throne', start, undefined, '2026-06-30'],
        ...trade,
      ]);
      const knowledge = knowledgeOf([king, throne('Q27306'), entity('Q27306', 'formerCountry', 'Prussia')]);
      const about = { id: 'Q57180', lang: 'en' as const, date: '2026-11-20', page: [], others: [] };
      return (await composeCard(knowledge, about)).lead;
    };
    expect(await leadOf('1840', [])).not.toMatch(/politician|on the day/i);
    expect(await leadOf('-2570', [])).not.toMatch(/politician|on the day/i);
    expect(await leadOf('1935', [['occupation', 'politician']])).not.toMatch(/politician/i);
    // Of a living one with a source of the year it is still said.
    expect(await leadOf('1975', [])).toMatch(/King of Prussia/);
  });
});

describe('a member of parliament who has died', () => {
  const office = entity('glossa:seat', 'office', 'Member of the Massachusetts House of Representatives', [
    ['role', 'legislator'],
  ]);
  it.each([
    // Of a list that tells no ends, the end of a life is none.
    ['1967', '2002-12-07', 'from 1967'],
    ['1995', '2002-12-07', '1995–2002'],
  ])('sat from %s, died %s: %s', async (start, died, years) => {
    const member = entity('Q26213577', 'person', 'Thomas Bussone', [
      ['position', 'glossa:seat', start, undefined, '2022-10-01'],
      ['died', died],
    ]);
    const about = { id: 'Q26213577', lang: 'en' as const, date: '2026-11-20', page: [], others: [] };
    const card = await composeCard(knowledgeOf([member, office]), about);
    expect(card.terms.map((term) => term.years)).toEqual([years]);
  });
});

describe('a seat in a parliament without an end', () => {
  const seat = entity('glossa:seat', 'office', 'United States senator', [['role', 'legislator']]);
  it.each([
    ['2022-06-01', 'since 2011'],
    // Half a year behind its source the seat may have been lost.
    ['2025-05-01', '2011 to at least 2022'],
  ])('on %s: %s', async (date, years) => {
    const senator = entity('Q324546', 'person', 'Marco Rubio', [
      ['position', 'glossa:seat', '2011-01-03', undefined, '2022-10-01'],
    ]);
    const about = { id: 'Q324546', lang: 'en' as const, date, page: [], others: [] };
    const card = await composeCard(knowledgeOf([senator, seat]), about);
    expect(card.terms.map((term) => term.years)).toEqual([years]);
  });
});

describe('a seat in a parliament without a start', () => {
  const seat = entity('glossa:seat', 'office', 'Member of the House', [
    ['role', 'legislator'],
    ['jurisdiction', 'Q17'],
  ]);
  const ministry = entity('glossa:ministry', 'office', 'Minister of Transport of Japan', [
    ['role', 'minister.transport'],
  ]);
  const japan = entity('Q17', 'country', 'Japan', []);
  type Fact = NonNullable<Parameters<typeof entity>[3]>[number];
  const cardOf = (date: string, ...facts: Fact[]) => {
    const knowledge = knowledgeOf([entity('Q337507', 'person', 'Kazuo Shii', facts), seat, ministry, japan]);
    return composeCard(knowledge, { id: 'Q337507', lang: 'en', date, page: [], others: [] });
  };
  const since = (start?: string, end?: string): Fact => ['position', 'glossa:seat', start, end, '2022-10-01'];

  it.each<[string, string, Fact[], string[]]>([
    ['without a year', '2024-03-01', [since()], ['']],
    ['until its end', '2024-03-01', [since(undefined, '2021-10-14')], ['until 2021']],
    ['not of a day long before', '2013-05-01', [since()], []],
    ['not of a day long before its end', '2013-05-01', [since(undefined, '2021-10-14')], []],
    [
      'with the term that came after it',
      '2024-03-01',
      [since(undefined, '2010'), since('2015', '2017')],
      ['until 2010, 2015–17'],
    ],
    ['not beside a term that tells more', '2024-03-01', [since(), since('2015', '2017')], ['2015–17']],
    [
      'not of another office',
      '2024-03-01',
      [['position', 'glossa:ministry', undefined, undefined, '2022-10-01']],
      [],
    ],
  ])('is told %s', async (_, date, facts, years) => {
    expect((await cardOf(date, ...facts)).terms.map((term) => term.years)).toEqual(years);
  });

  it('makes a politician of the state on every day, and no bar', async () => {
    for (const date of ['2013-05-01', '2024-03-01'])
      expect((await cardOf(date, since())).lead).toMatch(/politician/i);
    const { timeline, terms } = await cardOf('2024-03-01', since());
    expect([timeline, terms[0]!.spans, terms[0]!.when]).toEqual([undefined, [], 'past']);
  });
});
