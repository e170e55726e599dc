/** Hungarian words of offices with the roles that they stand for, the most specific first. */
import type { Role } from '../../knowledge/model';
import type { RoleWord } from '../types';

type Entry = readonly [words: string, roles: readonly Role[], gender?: 'male' | 'female'];

const OFFICES: readonly Entry[] = [
  ['elnök', ['president', 'chair', 'partyLeader']],
  ['elnökasszony', ['president', 'chair', 'partyLeader'], 'female'],
  ['elnöknő', ['president', 'chair', 'partyLeader'], 'female'],
  ['köztársasági elnök', ['president', 'headOfState']],
  ['államelnök', ['president', 'headOfState']],
  ['államfő', ['headOfState']],
  ['alelnök', ['vicePresident']],
  ['miniszterelnök', ['primeMinister', 'headOfGovernment']],
  ['miniszterelnök-asszony', ['primeMinister', 'headOfGovernment'], 'female'],
  ['miniszterelnöknő', ['primeMinister', 'headOfGovernment'], 'female'],
  ['kormányfő', ['headOfGovernment']],
  ['kormányelnök', ['headOfGovernment']],
  ['premier', ['primeMinister', 'headOfGovernment']],
  ['miniszterelnök-helyettes', ['deputyPrimeMinister']],
  ['kormányfőhelyettes', ['deputyPrimeMinister']],
  ['kancellár', ['chancellor']],
  ['kancellárasszony', ['chancellor'], 'female'],
  ['alkancellár', ['viceChancellor']],
  ['vezető', ['leader', 'partyLeader']],
  ['legfelsőbb vezető', ['supremeLeader']],
  ['legfőbb vezető', ['supremeLeader']],
  ['diktátor', ['leader', 'supremeLeader']],
  ['pártfőtitkár', ['generalSecretary']],
  ['főtitkár', ['secretaryGeneral', 'generalSecretary']],
  ['király', ['monarch'], 'male'],
  ['királynő', ['monarch'], 'female'],
  ['uralkodó', ['monarch']],
  ['császár', ['monarch'], 'male'],
  ['cár', ['monarch'], 'male'],
  ['sah', ['monarch'], 'male'],
  ['szultán', ['monarch'], 'male'],
  ['emír', ['monarch'], 'male'],
  ['nagyherceg', ['monarch'], 'male'],
  ['királyné', ['consort'], 'female'],
  ['trónörökös', ['crownPrince']],
  ['koronaherceg', ['crownPrince'], 'male'],
  ['főkormányzó', ['governorGeneral']],
  ['kormányzó', ['governor']],
  ['polgármester', ['mayor']],
  ['polgármesterasszony', ['mayor'], 'female'],
  ['főpolgármester', ['mayor']],
  ['házelnök', ['speaker']],
  ['parlamenti elnök', ['speaker']],
  ['nagykövet', ['ambassador']],
  ['jegybankelnök', ['centralBankGovernor']],
  ['vezérkari főnök', ['armyChief']],
  ['hadseregfőparancsnok', ['armyChief']],
  ['főügyész', ['attorneyGeneral']],
  ['legfőbb ügyész', ['attorneyGeneral']],
  ['szóvivő', ['spokesperson']],
  ['szóvivőnő', ['spokesperson'], 'female'],
  ['biztos', ['commissioner']],
  ['pártelnök', ['partyLeader']],
  ['pártvezető', ['partyLeader']],
  ['pártvezér', ['partyLeader']],
  ['vezérigazgató', ['ceo', 'director']],
  ['elnök-vezérigazgató', ['ceo', 'chair']],
  ['igazgató', ['director']],
  ['főigazgató', ['director', 'secretaryGeneral']],
  ['ügyvezető igazgató', ['director', 'ceo']],
  ['főszerkesztő', ['editor']],
  ['pápa', ['pope'], 'male'],
  ['egyházfő', ['pope', 'patriarch'], 'male'],
  ['katolikus egyházfő', ['pope'], 'male'],
  ['szentatya', ['pope'], 'male'],
  ['pátriárka', ['patriarch'], 'male'],
  ['érsek', ['archbishop'], 'male'],
  ['püspök', ['bishop']],
  ['szövetségi kapitány', ['coach']],
  ['vezetőedző', ['coach']],
  ['edző', ['coach']],
  ['csapatkapitány', ['captain']],
  ['képviselő', ['legislator']],
  ['szenátor', ['legislator']],
  ['főképviselő', ['foreignPolicyChief']],
  ['külügyi főképviselő', ['foreignPolicyChief']],
  ['tanácsadó', ['adviser']],
  ['államtitkár', ['stateSecretary']],
  ['miniszter', ['minister.other']],
  ['miniszterelnökséget vezető miniszter', ['minister.prime-office']],
  ['kancelláriaminiszter', ['minister.prime-office']],
  ['főbíró', ['chiefJustice']],
  ['hírszerzési főnök', ['intelligenceChief']],
  ['kémfőnök', ['intelligenceChief']],
];

/**
 * Portfolios: first parts of compounds ("külügyminiszter") and adjectives written apart ("külügyi tárcavezető").
 */
const PORTFOLIOS: readonly (readonly [role: Role, compounds: string, adjectives: string])[] = [
  ['minister.foreign', 'külügy', 'külügyi'],
  ['minister.defence', 'hadügy', 'védelmi,honvédelmi,hadügyi'],
  ['minister.finance', 'pénzügy', 'pénzügyi'],
  ['minister.interior', 'belügy', 'belügyi'],
  ['minister.justice', 'igazságügy', 'igazságügyi'],
  ['minister.economy', '', 'gazdasági,nemzetgazdasági,gazdaságfejlesztési'],
  ['minister.health', 'egészségügy', 'egészségügyi'],
  ['minister.education', 'oktatásügy', 'oktatási'],
  ['minister.agriculture', 'agrár', 'mezőgazdasági,földművelésügyi,agrárügyi'],
  ['minister.energy', 'energiaügy,energia', 'energetikai,energiaügyi'],
  ['minister.environment', '', 'környezetvédelmi,környezetügyi'],
  ['minister.transport', '', 'közlekedési'],
  ['minister.culture', '', 'kulturális,művelődési'],
  ['minister.labour', '', 'munkaügyi,foglalkoztatási'],
  ['minister.trade', '', 'kereskedelmi'],
  ['minister.science', '', 'tudományügyi,tudományos'],
  ['minister.sport', 'sport', 'sportügyi'],
  ['minister.development', '', 'fejlesztési'],
  ['minister.europe', '', 'Európa-ügyi,uniós'],
  ['minister.digital', '', 'digitális'],
  ['minister.social', '', 'szociális,népjóléti'],
];

const HEADS = ['miniszter', 'tárcavezető'] as const;

function portfolioEntries(): Entry[] {
  return PORTFOLIOS.flatMap(([role, compounds, adjectives]): Entry[] => [
    ...compounds
      .split(',')
      .filter((stem) => stem !== '')
      .flatMap((stem): Entry[] => [
        [`${stem}miniszter`, [role]],
        [`${stem}miniszter-asszony`, [role], 'female'],
      ]),
    ...adjectives
      .split(',')
      .filter((adjective) => adjective !== '')
      .flatMap((adjective) => HEADS.map((head): Entry => [`${adjective} ${head}`, [role]])),
  ]);
}

const VATICAN = 'Q237';

/** Offices that in Hungarian news are Hungary's, Budapest's or the Church's where the text says nothing else. */
const OF: Readonly<Record<string, string>> = {
  'köztársasági elnök': 'Q28',
  jegybankelnök: 'Q28',
  házelnök: 'Q28',
  'legfőbb ügyész': 'Q28',
  főpolgármester: 'Q1781',
  pápa: VATICAN,
  szentatya: VATICAN,
  'katolikus egyházfő': VATICAN,
};

/** Entries of one phrase are kept once, the first wins. */
const entries = new Map<string, Entry>();
for (const entry of [...OFFICES, ...portfolioEntries()]) {
  if (!entries.has(entry[0])) entries.set(entry[0], entry);
}

export const ROLE_WORDS: readonly RoleWord[] = [...entries.values()].map(([words, roles, gender]) => ({
  words,
  roles,
  ...(gender && { gender }),
  ...(OF[words] !== undefined && { of: [OF[words]], always: OF[words] === VATICAN }),
}));
