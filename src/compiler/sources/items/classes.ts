/**
 * From Wikidata's classes to kinds. Classes number thousands and their English labels are regular ("municipality of
 * Spain", "river island"), so rules read the label; the first rule that fits a class decides, and of an item's
 * classes the one whose rule comes first. What no reader of news looks up is dropped by name of class.
 */
import type { Kind } from '../../../knowledge/model';

interface ClassRule {
  test: RegExp;
  kind: Kind | undefined;
  /** Finer code, for descriptions. */
  code?: string;
}

const DROPPED: ClassRule = {
  test: /^(?:wikimedia|wikipedia|wikinews|family name|(?:male |female |unisex )?given name|disambiguation|chemical|structural class|protein|gene\b|enzyme|taxon|asteroid|mineral|psalm|chapter|book of the bible|academic (?:discipline|major)|branch of|profession|occupation|type of|music genre|film genre|literary genre|specialty|anatomical|ship class|ship type|locomotive|rural district of iran|glacier|nunatak|impact crater|ridge|headland|mountain pass|road|street|metro station|railway station|station located|sports season|television (?:series )?(?:season|character)|fictional|single|song|extended play|studio album|album|live album|compilation|grade of|gnu package|free software|snooker|tennis tournament|mathemat|natural number|year|decade|century|position$|information list|unit of|letter|symbol|flag|university building|brand of|academic degree|concept|art movement|building type)/i,
  kind: undefined,
};

const RULES: readonly ClassRule[] = [
  { test: /^human$/, kind: 'person' },
  {
    test: /^(?:historical country|former (?:country|sovereign)|colonial (?:power|empire)|empire|historical period of|socialist state|people's republic)/i,
    kind: 'formerCountry',
  },
  { test: /^(?:sovereign state|country|island nation|member state of the united nations)/i, kind: 'country' },
  {
    test: /(?:state with limited recognition|disputed territory|dependent territory|overseas|autonomous (?:region|republic|territory)|unincorporated territory)/i,
    kind: 'territory',
  },
  {
    test: /football club|american football team|basketball team|ice hockey team|rugby .*team|sports (?:team|club)|baseball team|volleyball|handball|national .*team|cycling team|racing team/i,
    kind: 'team',
    code: 'sportsClub',
  },
  {
    test: /league|sports governing|national sports|football association|olympic committee/i,
    kind: 'organisation',
    code: 'sportsBody',
  },
  { test: /river|stream|tributary/i, kind: 'water', code: 'river' },
  { test: /\blake\b|reservoir/i, kind: 'water', code: 'lake' },
  { test: /\bsea\b|ocean|gulf|\bbay\b|strait|canal|fjord|waterfall/i, kind: 'water', code: 'sea' },
  { test: /mountain|volcano|\bhill\b|massif|plateau|desert|valley|peninsula|landform/i, kind: 'mountain' },
  { test: /\bisland|archipelago|atoll/i, kind: 'mountain', code: 'island' },
  {
    test: /capital|\bcity\b|\btown\b|village|municipality|commune|comune|settlement|urban area|populated place|census-designated|unincorporated community|civil parish|township|borough|county seat|locality|gemeinde/i,
    kind: 'city',
  },
  {
    test: /state of|province|region|county|district|prefecture|department of|oblast|raion|voivodeship|powiat|canton|administrative territorial|territorial entity|subdivision|continent|geographic region|cultural area|governorate/i,
    kind: 'region',
  },
  {
    test: /political party|party\b.*(?:politic|political)|alliance.*polit|electoral alliance/i,
    kind: 'party',
  },
  {
    test: /newspaper|television (?:station|channel|network)|radio station|news agency|magazine|broadcaster|news website|newscast|^website$|social (?:media|network)|specialty channel|online|periodical/i,
    kind: 'media',
  },
  {
    test: /university|college|academy|institute|high school|\bschool\b|law school|learned society/i,
    kind: 'organisation',
    code: 'university',
  },
  {
    test: /\bbank\b|airline|manufacturer|company|business|enterprise|corporation|publisher|developer|record label|automobile marque|retail|railway company|shipyard|trademark|brand$/i,
    kind: 'company',
  },
  {
    test: /international organi|intergovernmental|nonprofit|organi[sz]ation|government agency|ministry|parliament|legislature|senate|lower house|upper house|court|central bank|trade union|think tank|foundation|military unit|armed|police|intelligence|terrorist|militant|committee|agency/i,
    kind: 'organisation',
  },
  {
    test: /musical group|rock band|girl group|boy band|musical duo|orchestra|musical ensemble/i,
    kind: 'organisation',
    code: 'band',
  },
  {
    test: /\bwar\b|battle|siege|conflict|revolution|rebellion|coup|massacre|attack|disaster|earthquake|accident|election|referendum|summit|tournament|championship|olympic|world cup|grand prix|tour de france|super bowl|festival|recurring sporting|epidemic|pandemic|occurrence|protest|treaty conference|event/i,
    kind: 'event',
  },
  { test: /treaty|constitution|convention|agreement|\blaw\b|act of/i, kind: 'treaty' },
  { test: /ethnic group|people$|nation$|tribe/i, kind: 'people' },
  { test: /award|prize|medal|^order$/i, kind: 'award' },
  { test: /religio|christian denomination|church body|ideology|islam$/i, kind: 'religion' },
  { test: /elected office|public office|head of|minister|political office/i, kind: 'office' },
  {
    test: /airport|airbase|stadium|arena|museum|building|skyscraper|church|castle|palace|square|neighborhood|suburb|area of london|archaeological|tourist|hotel|prison|bridge|power station|temple|mosque|park|venue|structure|monument/i,
    kind: 'place',
  },
  {
    test: /film|television series|television program|sitcom|literary work|written work|novel|book|play$|opera|painting|musical composition|manga|anime|miniseries|video game|religious text|sculpture/i,
    kind: 'work',
  },
  {
    test: /automobile model|aircraft|motorcycle|smartphone|software|operating system|ship|submarine|weapon|missile|rocket|spacecraft|medication|vaccine|console|tank$/i,
    kind: 'product',
  },
  { test: /\blanguage|currency|dynasty|disease|dialect/i, kind: 'other' },
];

export interface Classified {
  kind: Kind;
  code: string | undefined;
}

/** Kind of an item by the English labels of its classes; undefined when it is left out. */
export function classify(labels: readonly string[]): Classified | undefined {
  const wanted = labels.filter((label) => label !== '' && !DROPPED.test.test(label));
  for (const rule of RULES) {
    if (rule.kind !== undefined && wanted.some((label) => rule.test.test(label)))
      return { kind: rule.kind, code: rule.code };
  }
  return undefined;
}
