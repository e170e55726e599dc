/** Ideologies and positions of parties as codes. */

/** Tags of Wikipedia's info boxes by code; what is not here says nothing to a reader of news. */
const TAGS: Readonly<Record<string, string>> = {
  'social democracy': 'socialDemocracy',
  conservatism: 'conservatism',
  liberalism: 'liberalism',
  'social conservatism': 'socialConservatism',
  'democratic socialism': 'democraticSocialism',
  'pro-europeanism': 'proEuropeanism',
  'christian democracy': 'christianDemocracy',
  'national conservatism': 'nationalConservatism',
  'social liberalism': 'socialLiberalism',
  'economic liberalism': 'economicLiberalism',
  communism: 'communism',
  euroscepticism: 'euroscepticism',
  populism: 'populism',
  'liberal conservatism': 'liberalConservatism',
  progressivism: 'progressivism',
  'right-wing populism': 'rightWingPopulism',
  'marxism-leninism': 'marxismLeninism',
  nationalism: 'nationalism',
  'anti-communism': 'antiCommunism',
  socialism: 'socialism',
  secularism: 'secularism',
  'conservative liberalism': 'conservativeLiberalism',
  agrarianism: 'agrarianism',
  'left-wing nationalism': 'leftWingNationalism',
  regionalism: 'regionalism',
  'green politics': 'greenPolitics',
  republicanism: 'republicanism',
  'classical liberalism': 'classicalLiberalism',
  'left-wing populism': 'leftWingPopulism',
  monarchism: 'monarchism',
  federalism: 'federalism',
  'third way': 'thirdWay',
  environmentalism: 'environmentalism',
  'national liberalism': 'nationalLiberalism',
  'eco-socialism': 'ecoSocialism',
  marxism: 'marxism',
  islamism: 'islamism',
  'anti-corruption': 'antiCorruption',
  ultranationalism: 'ultranationalism',
  'opposition to immigration': 'antiImmigration',
  zionism: 'zionism',
  trotskyism: 'trotskyism',
  separatism: 'separatism',
  fascism: 'fascism',
  'neo-fascism': 'neoFascism',
  feminism: 'feminism',
  pacifism: 'pacifism',
  gaullism: 'gaullism',
  peronism: 'peronism',
  maoism: 'maoism',
  libertarianism: 'libertarianism',
  'arab nationalism': 'arabNationalism',
};

const POSITIONS: Readonly<Record<string, string>> = {
  'centre-left': 'centreLeft',
  'centre-right': 'centreRight',
  centre: 'centrist',
  'right-wing': 'rightWing',
  'left-wing': 'leftWing',
  'far-right': 'farRight',
  'far-left': 'farLeft',
};
const MOST = 5;
/** Beside so many tags without a code, one with a code is that of a wing of a broad party. */
const BROAD = 3;

function tagsOf(line: string | undefined): string[] {
  return (line ?? '').split('//').map((tag) => tag.replace(/[[\]]/g, '').trim().toLowerCase());
}

/**
 * Codes of a party's position and ideologies out of "tags position: … // …" and "tags ideology: … // …" lines, the
 * position first. A tag in brackets is one of many in the info box and counts like the others.
 */
export function ideologiesOf(tags: string): string[] {
  const line = (key: string) =>
    tags
      .split('\n')
      .find((one) => one.startsWith(`tags ${key}:`))
      ?.slice(`tags ${key}:`.length);
  const positions = tagsOf(line('position')).flatMap((tag) => POSITIONS[tag] ?? []);
  const tagged = tagsOf(line('ideology'));
  const known = tagged.flatMap((tag) => TAGS[tag] ?? []);
  const ideologies = known.length === 1 && tagged.length > BROAD ? [] : known;
  // Two positions ("centre to centre-right") say less than they take to read; opposed ones say nothing.
  return [...new Set([...positions.slice(0, 1), ...ideologies])].slice(0, MOST);
}
