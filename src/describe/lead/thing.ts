/** What a place, body, event or thing is: its class and state, and what its kind is known by. */
import { CITY_SIZE, type Entity, type Kind, type Property } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { codeText } from '../codes';
import { formatDate, formatNumber, formatYear } from '../format';
import type { Gathered } from '../gather';
import { labelled, nounOf } from '../names/labels';
import { type Lead, Sentence } from './sentence';

type Part = (sentence: Sentence, gathered: Gathered) => void;

/** The state whose capital the place is. */
function capitalOf({ entity, others }: Gathered): Entity | undefined {
  const state = others.get(firstValue(entity, 'capitalOf') ?? firstValue(entity, 'country') ?? '');
  const says =
    firstValue(entity, 'capitalOf') === state?.id || firstValue(state ?? entity, 'capital') === entity.id;
  return state !== undefined && says && state.id !== entity.id ? state : undefined;
}

/** The kind as the card names it, finer for settlements. */
export function kindLabelOf(gathered: Gathered): string {
  const { entity, words } = gathered;
  if (entity.kind !== 'city') return words.kinds[entity.kind];
  if (capitalOf(gathered)?.kind === 'country') return words.cities.capital;
  const size = firstValue(entity, 'class');
  if (size === 'city' || size === 'town') return words.cities[size];
  const population = Number(firstValue(entity, 'population') ?? 0);
  if (population >= CITY_SIZE) return words.cities.city;
  return population > 0 ? words.cities.town : words.kinds.city;
}

function wordOf(gathered: Gathered): { word: string; isClass: boolean } {
  const { entity } = gathered;
  const code = firstValue(entity, 'class') ?? firstValue(entity, 'governmentType');
  const isSize = entity.kind === 'city' && (code === 'city' || code === 'town');
  const word = code === undefined || isSize ? undefined : codeText(code, gathered);
  return word === undefined ? { word: kindLabelOf(gathered), isClass: false } : { word, isClass: true };
}

/** Bodies of several states: that in which they sit says nothing of them. */
const INTERNATIONAL: ReadonlySet<string> = new Set(['internationalOrganisation', 'euBody']);

export function isInternational(entity: Entity): boolean {
  return entity.statements.some(({ property, value }) => property === 'class' && INTERNATIONAL.has(value));
}

/** Nations that have football of their own: a club or league is called after them, not after the state. */
const NATIONS: ReadonlySet<string> = new Set(['Q21', 'Q22', 'Q25', 'Q26']);

/** The nation of a club or a league within its state. */
function nationOf({ entity, others }: Gathered): Entity | undefined {
  const nation = firstValue(entity, 'locatedIn');
  return entity.kind === 'team' && NATIONS.has(nation ?? '') ? others.get(nation!) : undefined;
}

/** The one state of a thing; undefined for a river of several. */
function onlyState(gathered: Gathered): { state: Entity; property: Property } | undefined {
  const { entity, others } = gathered;
  if (isInternational(entity)) return undefined;
  const nation = nationOf(gathered);
  if (nation !== undefined) return { state: nation, property: 'country' };
  for (const property of ['country', 'jurisdiction'] as const) {
    const states = entity.statements.filter((one) => one.property === property);
    const state = states.length === 1 ? others.get(states[0]!.value) : undefined;
    if (state !== undefined && state.id !== entity.id) return { state, property };
  }
  return undefined;
}

/** The sport, where the class has said it: "basketball team". */
function sportIn({ entity }: Gathered): Property[] {
  const [code, sport] = [firstValue(entity, 'class'), firstValue(entity, 'sport')];
  return code !== undefined && sport !== undefined && code.startsWith(sport) ? ['sport'] : [];
}

/** "német autógyártó", "folyó Európában". */
const whatAndWhere: Part = (sentence, gathered) => {
  const { entity, lang, words, others } = gathered;
  const { word, isClass } = wordOf(gathered);
  if (!isClass && VAGUE.has(entity.kind)) return;
  const only = onlyState(gathered);
  const state = nounOf(only?.state, lang);
  // "Island on Saint Helena" of the island itself.
  const isItself = state !== undefined && state.name === labelled(entity, lang).text;
  const facts = isClass ? 1 : 0;
  if (only !== undefined && state !== undefined && !isItself) {
    const isThere = PLACES.has(entity.kind) || firstValue(entity, 'peopleOf') !== undefined;
    const text = isThere ? `${word} ${words.inPlace(state)}` : words.thing(word, state);
    return sentence.add(text, ['class', only.property, ...sportIn(gathered)], facts + 1);
  }
  const continent = nounOf(others.get(firstValue(entity, 'continent') ?? ''), lang);
  // Where a body of many states sits says nothing of where they lie.
  if (continent !== undefined && !isInternational(entity)) {
    return sentence.add(`${word} ${words.inPlace(continent)}`, ['class', 'continent'], facts + 1);
  }
  sentence.add(word, isClass ? ['class', ...sportIn(gathered)] : ['class'], facts);
};

/** Kinds whose own name ("office", "concept") says nothing. */
const VAGUE: ReadonlySet<Kind> = new Set<Kind>(['office', 'other']);
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['region', 'city', 'place', 'water', 'mountain', 'event']);

const countryItself: Part = (sentence, gathered) => {
  const { entity, lang, words, others } = gathered;
  const { word, isClass } = wordOf(gathered);
  const continent = nounOf(others.get(firstValue(entity, 'continent') ?? ''), lang);
  const said: Property[] = isClass ? ['governmentType', 'class'] : [];
  if (continent === undefined) sentence.add(word, said, Math.min(said.length, 1));
  else
    sentence.add(`${word} ${words.inPlace(continent)}`, [...said, 'continent'], Math.min(said.length, 1) + 1);
  const capital = nounOf(others.get(firstValue(entity, 'capital') ?? ''), lang);
  sentence.add(capital && words.capitalIs(capital.name), ['capital']);
};

const settlement: Part = (sentence, gathered) => {
  const { lang, words } = gathered;
  const state = capitalOf(gathered);
  const noun = nounOf(state, lang);
  if (state?.kind === 'country' && noun !== undefined) {
    sentence.add(words.capitalOf(noun), ['country', 'capitalOf', 'class'], 1);
  } else whatAndWhere(sentence, gathered);
};

/** A count of people is of a year. */
const size: Part = (sentence, { entity, words }) => {
  const counted = entity.statements.find(({ property }) => property === 'population');
  if (counted === undefined) return;
  const { value, asOf } = counted;
  const inhabitants = words.inhabitants(formatNumber(value, 'population', words.locale));
  sentence.add(`${inhabitants} (${formatYear(asOf, words.locale)})`, ['population']);
};

const sizeInKm: Part = (sentence, { entity, words }) => {
  for (const property of ['length', 'elevation'] as const) {
    const value = firstValue(entity, property);
    if (value !== undefined) sentence.add(formatNumber(value, property, words.locale), [property]);
  }
};

/** That it is no more, said by the day of the article. */
const over: Part = (sentence, { entity, words, day }) => {
  const end = firstValue(entity, 'dissolved');
  if (end !== undefined && end <= day) {
    sentence.add(words.dissolved(formatYear(end, words.locale)), ['dissolved']);
  }
};

const founded: Part = (sentence, gathered) => {
  const { entity, words } = gathered;
  const year = firstValue(entity, 'founded');
  if (year !== undefined) sentence.add(words.founded(formatYear(year, words.locale)), ['founded']);
  over(sentence, gathered);
};

/** Classes of events that go on for years: their start alone is not when they were. */
const LASTING: ReadonlySet<string> = new Set(
  'war conflict crisis epidemic pandemic genocide famine movement'.split(' '),
);

/** From its first to its last day. */
const time: Part = (sentence, { entity, words }) => {
  const days = [firstValue(entity, 'started'), firstValue(entity, 'ended')].filter(
    (day) => day !== undefined,
  );
  if (days.length === 0) return;
  const texts = [...new Set(days)].map((day) => formatDate(day, words.locale));
  const isOpen = firstValue(entity, 'ended') === undefined && LASTING.has(firstValue(entity, 'class') ?? '');
  sentence.add(isOpen ? words.began(texts[0]!) : texts.join(' – '), ['started', 'ended'], 1);
};

/** What the holder of an office is to the state, where the office's own name does not say it. */
const headship: Part = (sentence, { entity, lang, words, others }) => {
  const state = nounOf(others.get(firstValue(entity, 'jurisdiction') ?? ''), lang);
  const role = (['headOfState', 'headOfGovernment'] as const).find((one) =>
    entity.statements.some(({ property, value }) => property === 'role' && value === one),
  );
  if (state !== undefined && state.kind === 'country' && role !== undefined)
    sentence.add(words.office(role, state, false), ['jurisdiction'], 1);
};

/** Of which year a work or product is. */
const published: Part = (sentence, { entity, words }) => {
  const year = firstValue(entity, 'published');
  if (year !== undefined) sentence.add(formatYear(year, words.locale), ['published']);
};

/** What the lead of each kind is made of. */
const PARTS: Partial<Record<Kind, readonly Part[]>> = {
  country: [countryItself, over, size],
  territory: [whatAndWhere, over, size],
  formerCountry: [whatAndWhere, founded],
  region: [whatAndWhere, over, size],
  city: [settlement, over, size],
  water: [whatAndWhere, sizeInKm],
  mountain: [whatAndWhere, sizeInKm],
  office: [headship],
  event: [whatAndWhere, time],
  treaty: [whatAndWhere, time],
  work: [whatAndWhere, published],
  product: [whatAndWhere, published],
};
const OTHERS: readonly Part[] = [whatAndWhere, founded];

export function leadOfThing(gathered: Gathered): Lead {
  const sentence = new Sentence();
  for (const part of PARTS[gathered.entity.kind] ?? OTHERS) part(sentence, gathered);
  const lead = sentence.toLead(gathered.words.locale);
  // "Olympic Games: Olympic games" tells nothing.
  const label = labelled(gathered.entity, gathered.lang).text;
  const isName = lead.text.localeCompare(label, gathered.words.locale, { sensitivity: 'base' }) === 0;
  return isName ? { ...lead, text: '' } : lead;
}
