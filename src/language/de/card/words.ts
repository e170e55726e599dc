import type { Words } from '../../card';
import { BODIES } from './bodies';
import { CLASSES } from './classes';
import { DE_CODES, deOccupation } from './codes';
import { EVENTS } from './events';
import { adjective, dative, genderOf, genitive, inPlace, officeFor } from './grammar';
import { IDEOLOGIES } from './ideologies';
import { INDUSTRIES } from './industries';
import { ROLE_NOUNS, WINDS } from './nouns';

export const GERMAN: Words = {
  locale: 'de',
  kinds: {
    person: 'Person',
    country: 'Staat',
    territory: 'Gebiet',
    formerCountry: 'ehemaliger Staat',
    region: 'Region',
    city: 'Ort',
    place: 'Ort',
    water: 'Gewässer',
    mountain: 'Landschaft',
    organisation: 'Organisation',
    party: 'Partei',
    company: 'Unternehmen',
    media: 'Medium',
    team: 'Mannschaft',
    office: 'Amt',
    event: 'Ereignis',
    people: 'Volk',
    work: 'Werk',
    product: 'Produkt',
    award: 'Preis',
    religion: 'Religion',
    treaty: 'Vertrag',
    other: 'Begriff',
  },
  properties: {
    born: 'Geboren',
    died: 'Gestorben',
    birthPlace: 'Geburtsort',
    deathPlace: 'Sterbeort',
    citizenship: 'Staatsangehörigkeit',
    party: 'Partei',
    capital: 'Hauptstadt',
    continent: 'Erdteil',
    population: 'Einwohner',
    urbanPopulation: 'Einwohner der Agglomeration',
    area: 'Fläche',
    gdp: 'BIP (Kaufkraft)',
    governmentType: 'Staatsform',
    officialLanguage: 'Amtssprache',
    currency: 'Währung',
    memberOf: 'Mitglied',
    headquarters: 'Sitz',
    founded: 'Gegründet',
    dissolved: 'Aufgelöst',
    started: 'Beginn',
    ended: 'Ende',
    published: 'Erschienen',
    location: 'Ort',
    participant: 'Beteiligte',
    joined: 'Wechsel zu',
    winner: 'Sieger',
    leader: 'Leitung',
    owner: 'Eigentümer',
    language: 'Sprache',
    parentOrganisation: 'Dachorganisation',
    founder: 'Gründer',
    industry: 'Branche',
    ideology: 'Ausrichtung',
    recognises: 'Erkennt an',
    diplomaticRelationsBroken: 'Abgebrochene Beziehungen',
    borders: 'Nachbarn',
    spouse: 'Verheiratet mit',
    parent: 'Elternteil',
    child: 'Kind',
    sibling: 'Geschwister',
    country: 'Staat',
    locatedIn: 'Liegt in',
    partOf: 'Teil von',
    jurisdiction: 'Zuständigkeit',
    author: 'Urheber',
    maker: 'Hersteller',
    operator: 'Betreiber',
    firstFlight: 'Erstflug',
    introduced: 'Eingeführt',
    built: 'Baubeginn',
    completed: 'Fertiggestellt',
    spokenIn: 'Gesprochen in',
    largestCity: 'Größte Stadt',
    league: 'Liga',
    venue: 'Stadion',
    sport: 'Sportart',
    capitalOf: 'Hauptstadt von',
    elevation: 'Höhe',
    length: 'Länge',
    deaths: 'Tote',
    successor: 'Nachfolger',
    predecessor: 'Vorgänger',
    team: 'Mannschaft',
    employer: 'Arbeitgeber',
    educatedAt: 'Ausbildung',
    award: 'Preis',
    religion: 'Religion',
    occupation: 'Beruf',
  },
  rows: {
    touches: 'Staaten',
    works: 'Werke',
    products: 'Produkte',
    edition: 'Diesjährig',
    happened: 'Ereignisse',
    governs: 'Regierung',
    governsUnder: 'In der Regierung unter',
    wasMember: 'Früher Mitglied',
    leads: 'Leitet',
    founderOf: 'Gründete',
    leadersParty: 'Regierungspartei',
    headOfState: 'Staatsoberhaupt',
    headOfGovernment: 'Regierungschef',
    holder: 'Amtsinhaber',
    seat: 'Verwaltungssitz',
    filmDirector: 'Regie',
    marriages: 'Ehe mit',
    fromCapital: 'Lage',
    cities: 'Städte',
    seats: 'Sitz hier',
    bornHere: 'Hier geboren',
    inHouse: 'Sitze',
    house: 'Sitze nach Parteien',
    houseMembers: 'Mitglieder',
    laureates: 'Preisträger',
    alumni: 'Hier studierten',
    members: 'Mitglieder u. a.',
    states: 'Länder u. a.',
    titles: 'Siege',
    champions: 'Sieger',
    films: 'Filme',
  },
  ties: {
    borders: ['Nachbarland', 'Nachbarland'],
    capital: ['Hauptstadt', 'Staat mit dieser Hauptstadt'],
    capitalOf: ['Staat mit dieser Hauptstadt', 'Hauptstadt'],
    party: ['seine Partei', ['Mitglied', 'Mitglied']],
    memberOf: ['Mitgliedschaft', 'unter den Mitgliedern'],
    recognises: ['als Staat anerkannt', 'erkannte es als Staat an'],
    diplomaticRelationsBroken: [
      'diplomatische Beziehungen abgebrochen',
      'diplomatische Beziehungen abgebrochen',
    ],
    spouse: [
      ['Ehemann', 'Ehefrau'],
      ['Ehemann', 'Ehefrau'],
    ],
    parent: [
      ['Vater', 'Mutter'],
      ['Sohn', 'Tochter'],
    ],
    child: [
      ['Sohn', 'Tochter'],
      ['Vater', 'Mutter'],
    ],
    sibling: [
      ['Bruder', 'Schwester'],
      ['Bruder', 'Schwester'],
    ],
    leader: [
      ['an der Spitze', 'an der Spitze'],
      ['unter dieser Leitung', 'unter dieser Leitung'],
    ],
    headquarters: ['Sitz', 'hat hier den Sitz'],
    birthPlace: ['Geburtsort', 'hier geboren'],
    deathPlace: ['Sterbeort', 'hier gestorben'],
    participant: ['beteiligt', 'daran beteiligt'],
    successor: [
      ['Nachfolger', 'Nachfolgerin'],
      ['Vorgänger', 'Vorgängerin'],
    ],
    predecessor: [
      ['Vorgänger', 'Vorgängerin'],
      ['Nachfolger', 'Nachfolgerin'],
    ],
    owner: [['Eigentümer', 'Eigentümerin'], 'gehört dazu'],
    parentOrganisation: ['Dachorganisation', 'gehört dazu'],
    founder: [['Gründer', 'Gründerin'], 'eine Gründung'],
    partOf: ['das Ganze', 'ein Teil davon'],
    position: [
      ['Amt', 'Amt'],
      ['früher im Amt', 'früher im Amt'],
    ],
    location: ['Schauplatz', 'fand hier statt'],
    team: ['Mannschaft', 'in der Mannschaft'],
    winner: [['Sieger', 'Siegerin'], 'hier gewonnen'],
    employer: ['Arbeitgeber', 'arbeitete hier'],
    author: [['Urheber', 'Urheberin'], 'ein Werk'],
    maker: ['Hersteller', 'ein Produkt'],
    venue: ['Spielort', 'spielt hier'],
    league: ['Liga', 'spielt hier'],
    award: ['Auszeichnung', ['Preisträger', 'Preisträgerin']],
  },
  personTie: (tie, what, female) => {
    const of = (male: string, other: string): string => `${female ? other : male} als ${what}`;
    switch (tie) {
      case 'predecessor':
        return of('Vorgänger', 'Vorgängerin');
      case 'successor':
        return of('Nachfolger', 'Nachfolgerin');
      case 'sameOffice':
        return `ebenfalls ${what}`;
      case 'ledGovernment':
        return `an der Spitze derselben Regierung (${what})`;
      case 'servedUnder':
        return `Mitglied derselben Regierung (${what})`;
      case 'sameGovernment':
        return `in derselben Regierung (${what})`;
      case 'sameParty':
        return `${female ? 'Parteifreundin' : 'Parteifreund'} (${what})`;
    }
  },
  cities: { capital: 'Hauptstadt', city: 'Stadt', town: 'Ort' },
  office: (role, of, female) => {
    const noun = ROLE_NOUNS[role]?.[female ? 1 : 0];
    return noun && `${noun} ${genitive(of)}`;
  },
  officeFor,
  inSentence: (office) => office,
  head: (role, female) => ROLE_NOUNS[role]?.[female ? 1 : 0],
  title: (office, female) => /^(.+?) (?:von|der|des) (?:der )?\p{Lu}/u.exec(officeFor(office, female))?.[1],
  person: (code, _word, state, female) => {
    const noun = deOccupation(code, female);
    if (noun === undefined || state === undefined) return noun;
    return state.adjective === undefined
      ? `${noun} aus ${dative(state)}`
      : `${adjective(state.adjective, female ? 'f' : 'm')} ${noun}`;
  },
  former: (who, female) => `${female ? 'ehemalige' : 'ehemaliger'} ${who}`,
  thing: (word, state) => {
    if (state === undefined) return word;
    const gender = genderOf(word);
    const fits = state.adjective !== undefined && gender !== undefined && /^\p{Lu}/u.test(word);
    return fits ? `${adjective(state.adjective!, gender)} ${word}` : `${word} ${inPlace(state)}`;
  },
  inPlace,
  capitalOf: (country) => `Hauptstadt ${genitive(country)}`,
  capitalIs: (name) => `Hauptstadt ${name}`,
  inhabitants: (count) => `${count} Einwohner`,
  founded: (year) => `gegründet ${year}`,
  dissolved: (year) => `aufgelöst ${year}`,
  began: (date) => `Beginn: ${date}`,
  headquartersIn: (city) => `Sitz in ${city}`,
  // Whose gender is not known is no "Träger".
  laureate: (award) => {
    const [head] = award.split(' ');
    if (/^\p{Lu}.*preis$/iu.test(head!)) return `mit dem ${award} ausgezeichnet`;
    return /medaille$/i.test(head!) ? `mit der ${award} ausgezeichnet` : undefined;
  },
  lifespan: (born, died) =>
    born === undefined ? `† ${died}` : died === undefined ? `* ${born}` : `${born}–${died}`,
  onDay: (office, years) => `am Tag des Artikels ${office}${years === undefined ? '' : ` (${years})`}`,
  before: (office, years) => (years === undefined ? office : `${office} (${years})`),
  and: (a, b) => `${a} und ${b}`,
  today: (text) => `Heute: ${text}`,
  later: (text) => `Später: ${text}`,
  leftOffice: (date) => `nicht mehr in diesem Amt (seit ${date})`,
  diedOn: (date) => `Seither verstorben: ${date}`,
  undated: (month) => `Tag des Artikels unbekannt; Ämter nach dem Stand von ${month}`,
  age: (years) => `damals ${years}`,
  ageAtDeath: (years) => `mit ${years} Jahren`,
  elected: (date) => `Wahl: ${date}`,
  knownIn: (period, year) => `${period}; Stand: ${year}`,
  languageWord: / Sprachen?$/,
  since: (date) => `seit ${date}`,
  from: (date) => `ab ${date}`,
  atLeast: (from, to) => `${from} bis mindestens ${to}`,
  away: (distance, wind, from) => `${distance} ${WINDS[wind]} von ${from.split(',')[0]}`,
  until: (date) => `bis ${date}`,
  wikipedia: 'Wikipedia (englisch)',
  andMore: (count) => `und ${count} weitere`,
  codes: {
    ...IDEOLOGIES,
    ...INDUSTRIES,
    ...EVENTS,
    ...BODIES,
    ...CLASSES,
    ...DE_CODES,
  },
};
