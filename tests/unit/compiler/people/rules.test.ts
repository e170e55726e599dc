import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../../src/compiler/sources/people/coverage';
import { joinTerms, preciseDate } from '../../../../src/compiler/sources/people/dates';
import { englishDate, headRole, parseHead, plainCase } from '../../../../src/compiler/sources/people/heads';
import { lineOfHolders, provincialRows } from '../../../../src/compiler/sources/people/holders';
import {
  cleanPersonName,
  nameOfTitle,
  properCase,
  resembles,
} from '../../../../src/compiler/sources/people/names';
import {
  fullLabel,
  isRegionalSeat,
  slug,
  withoutNumber,
} from '../../../../src/compiler/sources/people/offices';
import { occupationCode } from '../../../../src/compiler/sources/people/pantheon';
import { isFormOf, maskName } from '../../../../src/compiler/sources/people/persons';
import { rolesOf } from '../../../../src/compiler/sources/people/roles';

describe('nameOfTitle', () => {
  it.each([
    ['James Clapper', 'James R. Clapper', 'James Clapper'],
    ['Digby Jones, Baron Jones of Birmingham', 'Lord Digby Jones', 'Digby Jones'],
    ['Robert Reich (politician)', 'Robert B. Reich', 'Robert Reich'],
    ['Olli Rehn', 'Olli Rehn', undefined],
    ['Sukarno', 'Kusno Sosrodihardjo', undefined],
    ['List of ministers', 'Olli Rehn', undefined],
    ['', 'Olli Rehn', undefined],
  ])('%s of %s is %s', (title, label, name) => {
    expect(nameOfTitle(title, label)).toBe(name);
  });
});

describe('rolesOf', () => {
  it.each([
    ['Minister of Foreign Affairs', 'Q28', ['minister.foreign']],
    ['Secretary of State', 'Q30', ['minister.foreign']],
    ['Secretary of State', 'Q28', ['stateSecretary']],
    ['Secretary of State for Defence', 'Q145', ['minister.defence']],
    ['Secretary of State of Texas', 'Q30', []],
    ['Secretary of the Treasury', 'Q30', ['minister.finance']],
    ['Secretary of the Interior', 'Q30', ['minister.other']],
    ['Secretary of Foreign Affairs', 'Q96', ['minister.foreign']],
    ['Chancellor of the Exchequer', 'Q145', ['minister.finance']],
    ['Chancellor of the Duchy of Lancaster', 'Q145', []],
    ['Attorney General', 'Q30', ['attorneyGeneral']],
    ['Deputy Prime Minister', 'Q28', ['deputyPrimeMinister']],
    ['Chairman of the State Affairs Commission', 'Q423', ['supremeLeader']],
    ['Supreme Leader', 'Q423', ['supremeLeader']],
    ['Taoiseach', 'Q27', ['primeMinister']],
    ['First Minister', 'Q22', ['primeMinister']],
    ['Deputy Prime Minister and Minister of Defence', 'Q32', ['deputyPrimeMinister', 'minister.defence']],
    ['Minister of International Relations and Cooperation', 'Q258', ['minister.foreign']],
    ['Vice-Chair of the Federal Reserve', 'Q30', []],
    ['Treasurer', 'Q408', ['minister.finance']],
    ['Supreme Commander-in-Chief of the Armed Forces', 'Q159', []],
    ["Supreme Commander of the Korean People's Army", 'Q423', []],
    ['Supreme Commander of the Armed Forces', 'Q34', ['armyChief']],
    ['Minister for Europe and Foreign Affairs', 'Q142', ['minister.foreign', 'minister.europe']],
    ['Speaker of the Saeima', 'Q211', ['speaker']],
    ['Tánaiste', 'Q27', ['deputyPrimeMinister']],
    ['Federal Chancellor', 'Q40', ['chancellor']],
    ['Vice-Chancellor', 'Q40', ['viceChancellor']],
    ['President of the Council of Ministers', 'Q38', ['primeMinister']],
    ['President of the Government', 'Q29', ['primeMinister']],
    ['Premier of the State Council', 'Q148', ['primeMinister']],
    ['President of the Swiss Confederation', 'Q39', ['president']],
    ['President of the Senate', 'Q38', ['speaker']],
    ['President of the Supreme Court', 'Q801', ['chiefJustice']],
    ['Acting President', 'Q159', ['president']],
    ["Prime Minister's deputy", 'Q28', ['deputyPrimeMinister']],
    ['Shadow Chancellor of the Exchequer', 'Q145', []],
    ['Leader of the Opposition', 'Q664', []],
    ['State Secretary', 'Q20', ['stateSecretary']],
    ['Minister of State for Trade', 'Q145', ['stateSecretary']],
    ['Deputy Minister of Finance', 'Q159', []],
    ['Minister without Portfolio', 'Q28', ['minister.other']],
    ['Minister of Foreign Trade', 'Q28', ['minister.trade']],
    ['Minister of Labour and Social Affairs', 'Q213', ['minister.labour', 'minister.social']],
    ['Premier of Ontario', 'Q16', ['headOfGovernment']],
    ['Chief Minister of Odisha', 'Q668', ['headOfGovernment']],
    ['Minister-President of Flanders', 'Q31', ['headOfGovernment']],
    ['Governor of Riyadh Province', 'Q851', ['governor']],
    ['Mayor of Budapest', 'Q28', ['mayor']],
    ['Governor of the Bank of England', 'Q145', ['centralBankGovernor']],
    ['Speaker of the House of Commons', 'Q145', ['speaker']],
    ['Member of the House of Lords', 'Q145', ['legislator']],
    ['King', 'Q31', ['monarch']],
    ['emir', 'Q817', ['monarch']],
    ['ambassador to Hungary', 'Q145', ['ambassador']],
  ])('%s (%s)', (label, country, roles) => {
    expect(rolesOf(label, country)).toEqual(roles);
  });
});

describe('office labels', () => {
  it.each([
    ['Minister of Defence', 'Canada', 'minister.defence', 'Minister of Defence of Canada'],
    ['ambassador to Sweden', 'Greece', 'ambassador', 'ambassador of Greece to Sweden'],
    ['Mayor of Trondheim', 'Norway', 'mayor', 'Mayor of Trondheim'],
    ['Prime Minister of Crimea', 'Russia', 'primeMinister', 'Prime Minister of Crimea'],
    [
      'member of the National Assembly of Hungary',
      'Hungary',
      'legislator',
      'member of the National Assembly of Hungary',
    ],
  ] as const)('%s', (label, country, role, full) => {
    expect(fullLabel(label, country, role)).toBe(full);
  });

  it.each([
    ['Member of the Parliament of Catalonia', 'Q29', 'Spain', true],
    ['Member of the Queensland Legislative Assembly', 'Q408', 'Australia', true],
    ['state deputy of Bahia', 'Q155', 'Brazil', true],
    ['Member of the House of Commons', 'Q145', 'the United Kingdom', false],
    ['member of the National Assembly of Hungary', 'Q28', 'Hungary', false],
    ['Member of the Legislative Assembly', 'Q800', 'Costa Rica', false],
    ['Deputy of Saeima', 'Q211', 'Latvia', false],
  ])('%s is a regional seat: %4$s', (label, id, country, regional) => {
    expect(isRegionalSeat(label, id, country)).toBe(regional);
  });

  it('takes the number of a legislature off', () => {
    expect(withoutNumber('Member of the 57th Parliament of the United Kingdom')).toBe(
      'Member of the Parliament of the United Kingdom',
    );
    expect(withoutNumber('Member of the Fifteenth Odisha Legislative Assembly')).toBe(
      'Member of the Odisha Legislative Assembly',
    );
    expect(withoutNumber('Second President of the National Council')).toBe(
      'Second President of the National Council',
    );
  });

  it('makes slugs of any Latin spelling', () => {
    expect(slug('Đuro Macut')).toBe('duro-macut');
    expect(slug('Władysław Kosiniak-Kamysz')).toBe('wladyslaw-kosiniak-kamysz');
  });
});

describe('dates and terms', () => {
  it.each([
    ['1962-02-26', '11', '1962-02-26'],
    ['1962-02-01', '10', '1962-02'],
    ['1962-01-01', '9', '1962'],
    ['1962-01-01', '', '1962'],
    ['1925-10-06', '', '1925-10-06'],
    ['1900-01-01', '7', ''],
    ['Q367825', '11', ''],
  ])('cuts %s at precision %s', (date, precision, cut) => {
    expect(preciseDate(date, precision)).toBe(cut);
  });

  it('joins mandates that follow each other', () => {
    const joined = joinTerms(
      [
        { start: '2004-05-07', end: '2008-05-07' },
        { start: '2000-05-07', end: '2004-05-07' },
        { start: '2012-05-07', end: '' },
      ],
      31,
    );
    expect(joined).toEqual([
      { start: '2000-05-07', end: '2008-05-07' },
      { start: '2012-05-07', end: '' },
    ]);
  });

  it('keeps a term open of which only the parts have an end', () => {
    const parts = ['', '2012-11-05', '2017-10-26'].map((end) => ({ start: '2010-10-14', end }));
    expect(joinTerms(parts, 31)).toEqual([{ start: '2010-10-14', end: '' }]);
  });

  it('takes the open one of the terms of one start, whatever came before', () => {
    const terms = [
      { start: '2002-05-15', end: '2014-05-05' },
      ...['', '2018-05-07', '2022-05-01'].map((end) => ({ start: '2014-05-06', end })),
    ];
    expect(joinTerms(terms, 31)).toEqual([{ start: '2002-05-15', end: '' }]);
  });

  it('drops a term that ends before it starts', () => {
    expect(joinTerms([{ start: '2010', end: '2008' }], 31)).toEqual([]);
  });

  const held = (person: string, start: string, end: string) => ({ person, start, end });

  it('sees that a label stands for several offices', () => {
    const many = [held('a', '2000', '2004'), held('b', '2000', '2005'), held('c', '2002', '2006')];
    expect(lineOfHolders(many, '2022-10')).toBeUndefined();
  });

  it('leaves out the holder of a namesake office', () => {
    const line = [
      held('a', '2000', '2004'),
      held('b', '2004', '2008'),
      held('c', '2008', '2012'),
      held('d', '2012', ''),
    ];
    const outside = held('x', '2007', '2009');
    expect(lineOfHolders([...line, outside], '2022-10')).toEqual(line);
  });

  it('takes an open term as ended where the next begins', () => {
    const line = [held('a', '2000', ''), held('b', '2004', ''), held('c', '2008', '2012')];
    expect(lineOfHolders(line, '2022-10')).toEqual(line);
  });

  it("tells a federation's ministers from those of its parts", () => {
    const row = (office_label: string, person_qid: string, start: string, end: string) => {
      return { source: 'canada-cabinet', office_label, person_qid, start, end };
    };
    const federal = row('Minister of Finance', 'Q1', '2015-11-04', '');
    const provincial = row('Minister of Finance', 'Q2', '2012-09-19', '2014-04-23');
    const isProvincial = provincialRows(
      [
        federal,
        provincial,
        row('member of the House of Commons', 'Q1', '2015-10-19', ''),
        row('member of the National Assembly of Quebec', 'Q2', '2012-09-04', '2014-04-07'),
      ],
      '2022-10',
    );
    expect([federal, provincial].map(isProvincial)).toEqual([false, true]);
  });
});

describe('names', () => {
  it.each([
    ['DR. KOVÁCS ÁRON', 'Kovács Áron'],
    ['F. KOVÁCS SÁNDOR', 'F. Kovács Sándor'],
    ['V.NÉMETH ZSOLT', 'V.Németh Zsolt'],
    ['TÓTH-NAGY ÉVA', 'Tóth-Nagy Éva'],
  ])('%s', (printed, name) => {
    expect(properCase(printed)).toBe(name);
  });

  it('cleans names', () => {
    expect(cleanPersonName('László Kovács (politician)')).toBe('László Kovács');
    expect(cleanPersonName('Q27146606')).toBe('');
  });

  it.each([
    ['Vlagyimir Putyin', 'Vladimir Putin', true],
    ['Wladimir Selenski', 'Volodymyr Zelenskyy', true],
    ['Aljakszandr Lukasenka', 'Alexander Lukashenko', true],
    ['Angela Merkel', 'Angela Merkel', true],
    ['kiscica', 'Peter Altmaier', false],
  ])('%s may be %s: %s', (name, english, answer) => {
    expect(resembles(name, english)).toBe(answer);
  });

  it('knows a name in full and shortened', () => {
    expect(isFormOf('Vladimir Vladimirovich PUTIN', 'Vladimir Putin')).toBe(true);
    expect(isFormOf('Hamad bin Isa', 'Salman bin Isa')).toBe(false);
    expect(maskName('Bülent Ecevit')).toBe('B?lent Ecevit');
  });

  it('writes occupations as codes', () => {
    expect(occupationCode('TENNIS PLAYER')).toBe('tennisPlayer');
    expect(occupationCode('SOCCER PLAYER')).toBe('footballer');
  });
});

describe('heads in the Factbook', () => {
  it.each([
    ['President Tamas SULYOK (since 5 March 2024)', 'President', 'Tamas SULYOK', '2024-03-05'],
    ['Prime Minister ABIY Ahmed Ali (since April 2018)', 'Prime Minister', 'ABIY Ahmed Ali', '2018-04'],
    ['S&eacute;bastien LECORNU (since 10 September 2025)', '', 'Sebastien LECORNU', '2025-09-10'],
  ])('%s', (value, title, name, since) => {
    expect(parseHead(value)).toEqual({ title, name, since });
  });

  it('leaves other offices alone', () => {
    expect(
      parseHead("Supreme People's Assembly President CHOE Ryong Hae (since 11 April 2019)"),
    ).toBeUndefined();
    expect(headRole('Vice President', 'Q954')).toBeUndefined();
    expect(headRole('Chancellor', 'Q183')).toBe('chancellor');
    expect(headRole('Sultan', 'Q921')).toBe('monarch');
  });

  it('reads dates and cases', () => {
    expect(englishDate('5 Sep 2025')).toBe('2025-09-05');
    expect(englishDate('someday')).toBe('');
    expect(plainCase('FELIPE VI')).toBe('Felipe VI');
  });
});

describe('what a list of members of parliament tells', () => {
  type Terms = readonly { start: string; end: string }[];
  const house = (count: number, start: string, end: string): Terms =>
    Array.from({ length: count }, () => ({ start, end }));
  /** 20 of 100 members are listed of 2006, all since 2010. */
  const whole: Terms = [
    ...house(20, '2006-10-02', '2010-10-01'),
    ...house(98, '2010-10-02', '2014-10-01'),
    ...house(100, '2014-10-02', '2018-10-01'),
    ...house(100, '2018-10-02', ''),
  ];
  /** Of the house of 2014 nearly nobody is listed. */
  const broken: Terms = [
    ...house(100, '2006-10-02', '2010-10-01'),
    ...house(100, '2010-10-02', '2014-10-01'),
    ...house(5, '2014-10-02', '2018-10-01'),
  ];

  it.each([
    [
      'came with the first whole house',
      'lakeland',
      whole,
      [['2010-10-02', '2018-10-01']],
      [['', '2018-10-01']],
    ],
    ['came before it', 'lakeland', whole, [['2006-10-02', '']], [['', '']]],
    ['came after it', 'lakeland', whole, [['2014-10-02', '']], [['2014-10-02', '']]],
    [
      'came between elections',
      'lakeland',
      whole,
      [['2016-03-02', '2018-10-01']],
      [['2016-03-02', '2018-10-01']],
    ],
    [
      'was away for a term',
      'lakeland',
      whole,
      [
        ['2010-10-02', '2014-10-01'],
        ['2018-10-02', ''],
      ],
      [
        ['', '2014-10-01'],
        ['2018-10-02', ''],
      ],
    ],
    [
      'came back without an election',
      'lakeland',
      whole,
      [
        ['2010-10-02', '2014-10-01'],
        ['2016-08-30', ''],
      ],
      [['', '']],
    ],
    ['went before the gap of the list', 'lakeland', broken, [['2010-10-02', '2014-10-01']], [['', '']]],
    [
      'went within a whole house',
      'lakeland',
      broken,
      [['2010-10-02', '2012-05-01']],
      [['2010-10-02', '2012-05-01']],
    ],
    [
      'came with a new parliament',
      'scotland-cabinet',
      house(100, '1999-05-06', ''),
      [['1999-05-06', '']],
      [['1999-05-06', '']],
    ],
    [
      'came with the first house listed',
      'lakeland',
      house(100, '1999-05-06', ''),
      [['1999-05-06', '']],
      [['', '']],
    ],
    [
      'is one of too few to tell',
      'lakeland',
      house(9, '1999-05-06', ''),
      [['1999-05-06', '']],
      [['1999-05-06', '']],
    ],
    [
      'sat in a house that became smaller',
      'hungary-cabinet',
      [
        ...house(300, '2006-05-16', '2010-05-13'),
        ...house(300, '2010-05-14', '2014-05-05'),
        ...house(150, '2014-05-06', ''),
      ],
      [['2010-05-14', '2014-05-05']],
      [['2010-05-14', '2014-05-05']],
    ],
  ])('of one who %s', (_, list, terms, own, expected) => {
    const seats = own.map(([start = '', end = '']) => ({ start, end }));
    const certain = new Coverage(list, [...terms, ...seats]).certain(seats);
    expect(certain.map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('takes one of no dates as it is', () => {
    expect(new Coverage('lakeland', []).certain([{ start: '', end: '' }])).toEqual([{ start: '', end: '' }]);
    expect(new Coverage('lakeland', []).certain([])).toEqual([]);
  });
});
