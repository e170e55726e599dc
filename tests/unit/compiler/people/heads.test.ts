/** Who held which office when, asked of the committed tables: facts that any reader of news can check. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharesSurname } from '../../../../src/compiler/sources/people/heads';
import { readPlace } from '../../../../src/compiler/tables/read-facts';
import { sourceFolders } from '../../../../src/compiler/tables/tables';

const FACTS = join(import.meta.dirname, '../../../../src/compiler/facts');

interface Fact {
  id: string;
  property: string;
  value: string;
  start: string;
  end: string;
}

function facts(): Fact[] {
  return sourceFolders(FACTS)
    .flatMap((place) => readPlace(place).statements)
    .map(({ id, property, value, start = '', end = '' }) => ({ id, property, value, start, end }));
}

const roles = new Map<string, Set<string>>();
const governs = new Map<string, string>();
const terms = new Map<string, Fact[]>();
for (const fact of facts()) {
  if (fact.property === 'role') roles.set(fact.id, (roles.get(fact.id) ?? new Set()).add(fact.value));
  if (fact.property === 'jurisdiction') governs.set(fact.id, fact.value);
  if (fact.property === 'position') terms.set(fact.value, [...(terms.get(fact.value) ?? []), fact]);
}

/** Holders of a role on a day: an open term lasts until a later one of the office begins. */
function holders(role: string, jurisdiction: string, day: string): string[] {
  const found = new Set<string>();
  for (const [office, list] of terms) {
    if (governs.get(office) !== jurisdiction || !roles.get(office)?.has(role)) continue;
    const begun = list.filter((term) => term.start !== '' && term.start <= day);
    for (const term of begun) {
      // The same term may stand twice, once without its end: the end counts.
      const ends = list
        .filter((t) => t.id === term.id && t.start === term.start && t.end !== '')
        .map((t) => t.end);
      const end = term.end || ends.sort()[0] || '';
      const followed = begun.some((other) => other.start > term.start && other.id !== term.id);
      if (end === '' ? !followed : end > day) found.add(term.id);
    }
  }
  return [...found].sort();
}

// Role, jurisdiction, day, who: one line a question.
const QUESTIONS = `
chancellor Q183 1991-06-01 Q2518
chancellor Q183 2000-01-01 Q2530
chancellor Q183 2006-05-01 Q567
chancellor Q183 2019-05-01 Q567
chancellor Q183 2022-03-01 Q61053
chancellor Q183 2025-07-01 Q566257
president Q183 2011-01-01 Q2540
president Q183 2015-01-01 Q2538
president Q183 2020-01-01 Q76658
minister.foreign Q183 2000-01-01 Q57344
minister.foreign Q183 2011-01-01 Q58284
minister.foreign Q183 2023-01-01 Q564328
minister.foreign Q183 2025-08-01 Q1696501
minister.defence Q183 2016-01-01 Q60772
minister.defence Q183 2020-06-01 Q71359
minister.finance Q183 2012-01-01 Q16019
minister.finance Q183 2020-01-01 Q61053
minister.finance Q183 2023-01-01 Q85806
minister.interior Q183 2019-01-01 Q44612
president Q142 1992-01-01 Q2038
president Q142 2000-01-01 Q2105
president Q142 2010-01-01 Q329
president Q142 2015-01-01 Q157
president Q142 2024-06-01 Q3052772
primeMinister Q142 2024-03-01 Q30339350
primeMinister Q142 2024-10-01 Q438465
primeMinister Q142 2025-03-01 Q12963
primeMinister Q142 2026-01-06 Q20089181
primeMinister Q145 1985-01-01 Q7416
primeMinister Q145 1992-01-01 Q9559
primeMinister Q145 2003-03-20 Q9545
primeMinister Q145 2009-01-01 Q10648
primeMinister Q145 2016-06-01 Q192
primeMinister Q145 2016-09-01 Q264766
primeMinister Q145 2020-01-01 Q180589
primeMinister Q145 2022-09-20 Q272201
primeMinister Q145 2022-12-01 Q20055561
primeMinister Q145 2025-01-01 Q6383803
primeMinister Q145 2026-08-01 Q269909
monarch Q145 1990-01-01 Q9682
monarch Q145 2023-01-01 Q43274
minister.foreign Q145 2023-01-01 Q6131460
minister.foreign Q145 2024-09-01 Q534727
minister.finance Q145 2023-01-01 Q333533
minister.finance Q145 2025-01-01 Q574896
president Q30 1984-01-01 Q9960
president Q30 1991-01-01 Q23505
president Q30 1998-01-01 Q1124
president Q30 2005-01-01 Q207
president Q30 2012-01-01 Q76
president Q30 2018-01-01 Q22686
president Q30 2022-01-01 Q6279
president Q30 2025-06-01 Q22686
minister.foreign Q30 2019-01-01 Q473239
minister.foreign Q30 2023-01-01 Q7821917
minister.foreign Q30 2025-06-01 Q324546
minister.defence Q30 2022-06-01 Q941013
minister.finance Q30 2022-06-01 Q263725
primeMinister Q38 1993-06-01 Q1224
primeMinister Q38 2003-01-01 Q11860
primeMinister Q38 2012-06-01 Q47904
primeMinister Q38 2015-01-01 Q47563
primeMinister Q38 2021-06-01 Q294460
primeMinister Q38 2024-01-01 Q451791
president Q38 2020-01-01 Q3956186
president Q36 2000-01-01 Q55758
president Q36 2008-01-01 Q2757
president Q36 2018-01-01 Q9151911
primeMinister Q36 1990-01-01 Q55922
primeMinister Q36 2010-01-01 Q946
primeMinister Q36 2016-01-01 Q4877021
primeMinister Q36 2019-01-01 Q11771436
primeMinister Q36 2024-06-01 Q946
minister.foreign Q36 2024-06-01 Q58085
president Q159 1996-01-01 Q34453
president Q159 2004-01-01 Q7747
president Q159 2010-01-01 Q23530
president Q159 2022-02-24 Q7747
primeMinister Q159 2010-01-01 Q7747
primeMinister Q159 2022-02-24 Q4298520
minister.foreign Q159 2022-02-24 Q58217
president Q212 1992-06-01 Q189732
president Q212 2000-01-01 Q629702
president Q212 2007-01-01 Q1459699
president Q212 2016-01-01 Q58077
president Q212 2022-02-24 Q3874799
primeMinister Q212 2022-02-24 Q66094865
minister.foreign Q212 2023-01-01 Q24025631
primeMinister Q28 1994-01-10 Q706277
primeMinister Q28 1996-01-01 Q155684
primeMinister Q28 2000-01-01 Q57641
primeMinister Q28 2003-01-01 Q156487
primeMinister Q28 2006-10-01 Q191337
primeMinister Q28 2009-06-01 Q57595
primeMinister Q28 2015-01-01 Q57641
president Q28 1995-01-01 Q102200
president Q28 2003-01-01 Q205642
president Q28 2008-01-01 Q152335
president Q28 2011-06-01 Q184810
president Q28 2015-01-01 Q57467
president Q28 2023-01-01 Q21995345
president Q28 2025-01-01 glossa:person-tamas-sulyok
minister.foreign Q28 1992-01-01 Q837814
minister.foreign Q28 2018-01-01 Q685293
minister.interior Q28 2015-01-01 Q549589
minister.defence Q28 2023-01-01 Q66813321
primeMinister Q17 1995-01-01 Q310126
primeMinister Q17 2013-01-01 Q132345
primeMinister Q17 2021-03-01 Q122465
primeMinister Q17 2021-12-01 Q359480
primeMinister Q17 2025-01-01 Q1335527
primeMinister Q17 2026-01-01 Q1705028
monarch Q17 2010-01-01 Q37979
monarch Q17 2022-01-01 Q217096
president Q148 2000-01-01 Q16597
president Q148 2008-08-08 Q15029
president Q148 2022-01-01 Q15031
primeMinister Q148 2006-01-01 Q16628
primeMinister Q148 2024-01-01 Q4414390
president Q43 2008-01-01 Q42852
president Q43 2022-01-01 Q39259
primeMinister Q43 2005-01-01 Q39259
primeMinister Q801 1995-12-01 Q57410
primeMinister Q801 2003-01-01 Q60206
primeMinister Q801 2007-01-01 Q93181
primeMinister Q801 2015-01-01 Q43723
primeMinister Q801 2021-12-01 Q39318
primeMinister Q801 2024-01-01 Q43723
president Q155 1991-01-01 Q236503
president Q155 1998-01-01 Q230578
president Q155 2012-01-01 Q40722
president Q155 2020-01-01 Q10304982
president Q155 2024-01-01 Q37181
primeMinister Q29 1992-01-01 Q156799
primeMinister Q29 2006-01-01 Q41395
primeMinister Q29 2020-01-01 Q6070218
monarch Q29 2000-01-01 Q19943
monarch Q29 2020-01-01 Q191045
primeMinister Q668 2008-01-01 Q41914
primeMinister Q668 2022-01-01 Q1058
primeMinister Q16 2010-01-01 Q206
primeMinister Q16 2020-01-01 Q3099714
primeMinister Q16 2025-06-01 Q192533
primeMinister Q408 2000-01-01 Q51330
primeMinister Q408 2024-01-01 Q335697
president Q258 1996-01-01 Q8023
president Q258 2015-01-01 Q57282
president Q258 2022-01-01 Q1148669
president Q884 2019-01-01 Q21001
president Q884 2026-01-01 Q12612463
supremeLeader Q423 2005-01-01 Q10665
supremeLeader Q423 2022-01-01 Q56226
supremeLeader Q423 2026-01-01 Q56226
supremeLeader Q794 2022-01-01 Q57336
president Q184 2022-01-01 Q2866
president Q403 2022-01-01 Q222031
primeMinister Q214 2024-01-01 Q57606
primeMinister Q213 2023-01-01 Q3377548
primeMinister Q213 2025-12-20 Q10819807
president Q213 1999-01-01 Q36233
chancellor Q40 2024-01-01 Q42860944
chancellor Q40 2025-06-01 Q64576653
president Q218 2020-01-01 Q701484
primeMinister Q218 2025-08-01 Q18538164
primeMinister Q224 2024-01-01 Q11685764
primeMinister Q215 2024-01-01 Q18645045
president Q41 2022-01-01 Q57415743
primeMinister Q41 2022-01-01 Q552751
president Q96 2015-01-01 Q296741
president Q96 2025-01-01 Q5771800
president Q414 2024-06-01 Q52395487
monarch Q20 2024-01-01 Q57287
monarch Q34 2024-01-01 Q45068
monarch Q31 2024-01-01 Q155004
monarch Q55 2024-01-01 Q154952
monarch Q35 2020-01-01 Q102139
monarch Q1028 2024-01-01 Q57553
monarch Q810 2024-01-01 Q57464
monarch Q851 2024-01-01 Q367825
primeMinister Q851 2024-01-01 Q6892571
primeMinister Q55 2015-01-01 Q57792
primeMinister Q45 2016-01-01 Q610788
primeMinister Q45 2025-01-01 Q11764394
primeMinister Q27 2021-01-01 Q920403
secretaryGeneral Q7184 2012-01-01 Q46052
secretaryGeneral Q7184 2022-01-01 Q57665
secretaryGeneral Q7184 2025-01-01 Q57792
secretaryGeneral Q1065 2003-01-01 Q1254
secretaryGeneral Q1065 2022-01-01 Q311440
president Q8880 2015-01-01 Q57661
president Q8880 2022-01-01 Q60772
president Q8886 2015-01-01 Q946
president Q8886 2022-01-01 Q950958
president Q8886 2025-01-01 Q610788
foreignPolicyChief Q458 2022-01-01 Q312901
foreignPolicyChief Q458 2025-01-01 Q11869065
centralBankGovernor Q8901 2015-01-01 Q294460
centralBankGovernor Q8901 2022-01-01 Q484605
pope Q237 2000-01-01 Q989
pope Q237 2010-01-01 Q2494
pope Q237 2020-01-01 Q450675
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string, string]);

describe('holders of offices in the committed tables', () => {
  it.each(QUESTIONS)('%s of %s on %s is %s', (role, jurisdiction, day, person) => {
    expect(holders(role, jurisdiction, day)).toContain(person);
    // Two foreign ministries in one state are possible, two heads of government are not.
    if (!role.startsWith('minister.')) expect(holders(role, jurisdiction, day)).toEqual([person]);
  });
});

describe('sharesSurname', () => {
  it.each([
    ['Emmanuel MACRON', 'Emmanuel Macron', true],
    ['Recep Tayyip ERDOGAN', 'Recep Tayyip Erdogan', true],
    ['KIM Min-seok', 'Kim Dae-jung', false],
    ['Joseph AOUN', 'Michel Aoun', false],
    ['Daniel NOBOA Azin', 'Gustavo Noboa', false],
    ['Joseph AOUN', 'Joseph Smith', false],
  ])('%s and %s', (factbook, name, expected) => {
    expect(sharesSurname(factbook, name)).toBe(expected);
  });
});
