/** What an office is, read from its English label. Rules run in order and the first that fits decides. */
import type { Role } from '../../../knowledge/model';

const PORTFOLIOS: readonly [Role, RegExp][] = [
  [
    'minister.prime-office',
    /prime minister'?s office|office of the prime minister|chancellery|chancellor's office|cabinet office/,
  ],
  [
    'minister.foreign',
    /\bforeign(?! (trade|investment|economic|exchange|aid|labou?r))|external (relations|affairs)|exterior relations|diaspora and foreign|european and international affairs|international relations and cooperation/,
  ],
  ['minister.europe', /\beurope(an)?\b|\beu\b|exiting the european/],
  [
    'minister.defence',
    /\b(national )?defen[cs]e\b(?! (materiel|equipment|science|industr|procurement|and space))|\bwar\b|\barmed forces\b/,
  ],
  ['minister.interior', /\binterior\b|\binternal\b|home (affairs|department)|homeland security/],
  ['minister.justice', /\bjustice\b/],
  ['minister.finance', /\bfinances?\b|\btreasury\b|\bexchequer\b/],
  ['minister.health', /\bhealth\b|human capacities/],
  ['minister.education', /\beducation\b|\bschools?\b/],
  ['minister.agriculture', /\bagricultur(e|al)\b|\bfarm|\bfood\b|rural development/],
  ['minister.economy', /\beconom(y|ic|ics)\b|\bindustry\b|\bindustrial\b|\bbusiness\b/],
  ['minister.energy', /\benergy\b|\boil\b|\bpetroleum\b|\bmines?\b/],
  ['minister.environment', /\benvironment|\bclimate\b|\becolog|natural resources/],
  ['minister.transport', /\btransport|\binfrastructure\b|\brailways?\b/],
  ['minister.culture', /\bcultur(e|al)\b|\barts?\b|\bheritage\b/],
  ['minister.labour', /\blabou?r\b|\bemployment\b|\bwork\b/],
  ['minister.trade', /\btrade\b|\bcommerce\b/],
  [
    'minister.science',
    /\bscience|\bresearch\b|higher education|\btechnology\b|\binnovation\b|\buniversities\b/,
  ],
  ['minister.sport', /\bsports?\b/],
  ['minister.digital', /\bdigital|information technology|informati(cs|on society)/],
  ['minister.social', /\bsocial\b|\bfamil(y|ies)\b|\bwelfare\b|\bpensions\b/],
  ['minister.development', /\bdevelopment\b/],
];

/** Roles of the portfolios that a minister's label names: the first is the leading one. */
function portfolios(label: string): Role[] {
  const found = PORTFOLIOS.map(([role, pattern]) => ({ role, at: label.search(pattern) })).filter(
    ({ at }) => at >= 0,
  );
  // A "Minister for Europe and Foreign Affairs" is the foreign minister.
  const order = ({ role, at }: { role: Role; at: number }) => (role === 'minister.foreign' ? -1 : at);
  found.sort((a, b) => order(a) - order(b));
  const roles = found.map(({ role }) => role);
  return roles.length > 0 ? roles : ['minister.other'];
}

const NATIONAL = String.raw`( of (the )?(republic|state|union|federation|confederation|kingdom|swiss confederation|people's republic|government|council of ministers|executive yuan|french republic)\b.*)?$`;

/** Labels that name the deputy, the aide or the shadow of an office, not the office. */
const JUNIOR =
  /^(parliamentary |permanent )?(under.?secretary|secretary of state at )|^(assistant|associate|deputy|vice|parliamentary|acting deputy|junior) (minister|secretary|minster)|^ministers? (of state|assisting|delegate)|minister.delegate|^parliamentary |^state minister|^financial secretary|^undersecretary|^secretary to /;

/** States whose ministers are called secretaries: Mexico, the Philippines, Kenya, Hong Kong. */
const SECRETARIES: ReadonlySet<string> = new Set(['Q96', 'Q928', 'Q114', 'Q8646']);

const RULES: readonly [RegExp, Role][] = [
  [/^(first lady|first gentleman|queen consort|prince consort)/, 'consort'],
  [/^crown prince(ss)?\b/, 'crownPrince'],
  [/^supreme leader|state affairs commission/, 'supremeLeader'],
  [/^deputy supreme leader/, 'adviser'],
  [
    /^(first |second |third )?(deputy|vice)[- ](prime minister|premier|chairman of the (government|council of ministers)|president of the (council of ministers|government))|^t[aá]naiste/,
    'deputyPrimeMinister',
  ],
  [
    /^(first |second )?vice[- ]president( of (the )?(united states|republic|people's republic).*)?$/,
    'vicePresident',
  ],
  [/^first minister$/, 'primeMinister'],
  [/^treasurer$/, 'minister.finance'],
  [/^vice[- ]chancellor/, 'viceChancellor'],
  [/^(federal chancellor|chancellor)( of (the )?(federal republic of )?(germany|austria))?$/, 'chancellor'],
  [/^chancellor of the exchequer/, 'minister.finance'],
  [
    /^(prime minister|premier of the state council|taoiseach|head of government|president of the (council of ministers|government|executive yuan))( of .*)?$|^premier( of (the )?(people's republic of )?(china|north korea|republic of china))?$/,
    'primeMinister',
  ],
  [new RegExp(`^(state )?president${NATIONAL}`), 'president'],
  [
    /^(monarch|king|queen|emperor|sultan|emir|grand duke|prince|druk gyalpo|ngwenyama|yang di.pertuan agong)\b(?!.*(council|office|guard))/,
    'monarch',
  ],
  [/^governor.general/, 'governorGeneral'],
  [/^pope$/, 'pope'],
  [
    /^(governor|president|chair(man|woman)?) of (the )?([\w ]+ )?(central bank|national bank|reserve bank|federal reserve|bank of \w+|state bank)|de nederlandsche bank/,
    'centralBankGovernor',
  ],
  [/^(deputy|vice|lieutenant|under)[- ]/, 'adviser'],
  [/^(lord )?mayor\b|^president of municipality/, 'mayor'],
  [
    /^minister-president of|^(chief|first) minister of|^premier of/,
    // Of a part of a state: what a governor is to its head of government differs from state to state.
    'headOfGovernment',
  ],
  [/^governor\b|^head of the \w+ republic/, 'governor'],
  [
    /^(speaker|president|chair(man|person|woman)?|marshal|lord speaker)\b.*(assembly|parliament|chamber|house|senate|congress|duma|sejm|council of (the nation|states|republic)|federation council|bundestag|riigikogu|knesset|seimas|national council|federal council|lok sabha|cortes|diet|legislature|legislative|saeima|supreme council|storting|riksdag|folketing|althing|great khural|council of representatives|dewan rakyat|inatsisartut)|^speaker$|^president of the presidium/,
    'speaker',
  ],
  [
    /^member of|^deputy( member)?$|^senator|representative in|teachta|^knesset member|^people's deputy|^federal deputy|^state deputy|^deputy of|united states (representative|senator)|^legislator|^alternate member|^mp\b/,
    'legislator',
  ],
  [/^(ambassador|high commissioner to|permanent representative)/, 'ambassador'],
  [/attorney.general|prosecutor.general|chief prosecutor|procurator.general/, 'attorneyGeneral'],
  [/^chief justice|^president of the (supreme|constitutional) court/, 'chiefJustice'],
  [
    /^(chief of (the )?(general|defence|defense|army)( staff| force)?\b|chairman of the joint chiefs|commander.in.chief of the (armed|army)|supreme commander of the armed forces$)/,
    'armyChief',
  ],
  [
    /^(director|head|chief) of (the )?(cia|fbi|mossad|shin bet|.*intelligence|.*security (service|agency))|^director of national intelligence/,
    'intelligenceChief',
  ],
  [/spoke(s)?person|spokesman|press secretary/, 'spokesperson'],
  [/^(secretary.general|general secretary)\b.*(party|central committee)/, 'generalSecretary'],
  [/^secretary.general of/, 'secretaryGeneral'],
  [/high representative.*(foreign|security)/, 'foreignPolicyChief'],
  [/^(european )?commissioner/, 'commissioner'],
  [/^(national security )?advis[eo]r|^(senior|special) advis[eo]r|^counsel+or/, 'adviser'],
  [/^(chairman|chairperson|chair)\b/, 'chair'],
  [/^director/, 'director'],
];

interface Exception {
  pattern: RegExp;
  /** Item of the state in which it holds; everywhere by default. */
  country?: string;
  roles(plain: string): Role[];
}

/** Offices that the rules below would read wrongly, the first that fits: the same words mean other things elsewhere. */
const EXCEPTIONS: readonly Exception[] = [
  { pattern: /^prime minister's deputy/, roles: () => ['deputyPrimeMinister'] },
  { country: 'Q30', pattern: /^secretary of state$/, roles: () => ['minister.foreign'] },
  { country: 'Q30', pattern: /^secretary of the interior$/, roles: () => ['minister.other'] },
  { country: 'Q30', pattern: /^secretary of (state of|the (army|navy|air force))/, roles: () => [] },
  { country: 'Q30', pattern: /^secretary of/, roles: portfolios },
  ...[...SECRETARIES].map(
    (country): Exception => ({
      country,
      pattern: /^(cabinet )?secretary (of|for) /,
      roles: (plain) => (plain === 'secretary of government' ? ['minister.interior'] : portfolios(plain)),
    }),
  ),
  // Seven ministers are the government and the head of state; Austria's Federal Council is a chamber of parliament.
  { country: 'Q39', pattern: /^member of the (swiss )?federal council/, roles: () => ['minister.other'] },
  // In Britain ministers are junior to secretaries of state.
  { country: 'Q145', pattern: /^minister (for|of) /, roles: () => ['stateSecretary'] },
  { pattern: JUNIOR, roles: (plain) => (/state|under/.test(plain) ? ['stateSecretary'] : []) },
  { country: 'Q145', pattern: /^(state secretary|secretary of state(?=.))/, roles: portfolios },
  { pattern: /^(state secretary|secretary of state)/, roles: () => ['stateSecretary'] },
  { pattern: /without portfolio/, roles: () => ['minister.other'] },
];

/** Roles by the first of the rules that fits. */
function ruled(plain: string): Role[] | undefined {
  const role = RULES.find(([pattern]) => pattern.test(plain))?.[1];
  if (role === undefined) return undefined;
  // "Deputy Prime Minister and Minister of Foreign Affairs" is both.
  if (role === 'deputyPrimeMinister' && /\bminister (of|for) /.test(plain))
    return [role, ...portfolios(plain)];
  return role === 'adviser' && /^(deputy|vice|lieutenant|under)/.test(plain) ? [] : [role];
}

/**
 * Role codes of an office, the leading one first; empty when the label is of no known kind.
 * `label` is the English label without its country; `country` the country's item (labels mean different
 * things in different states: the American Secretary of State is a foreign minister).
 */
export function rolesOf(label: string, country?: string): Role[] {
  const text = label
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .trim();
  if (/^shadow\b|opposition/.test(text)) return [];
  const plain = text.replace(/^(acting|interim|caretaker|provisional) /, '');
  const exception = EXCEPTIONS.find(
    (one) => (one.country === undefined || one.country === country) && one.pattern.test(plain),
  );
  if (exception !== undefined) return exception.roles(plain);
  const role = ruled(plain);
  if (role !== undefined) return role;
  const isMinister =
    /^(federal |union |coordinating |senior |cabinet )?minister\b|^cabinet secretary (for|of)/.test(plain);
  return isMinister ? portfolios(plain) : [];
}

/** Roles that one person holds at a time for a jurisdiction. */
export function isSingleHolder(role: Role): boolean {
  return (
    /^(president|primeMinister|chancellor|monarch|supremeLeader|governorGeneral|speaker|centralBankGovernor|pope)$/.test(
      role,
    ) ||
    (role.startsWith('minister.') && role !== 'minister.other')
  );
}
