/** Institutions of the Union and the organisations of the EuroVoc thesaurus, with their names by language. */
import type { NameLang } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { type Found, organisationIndex } from './organisation-index';

const LANGS: Readonly<Record<string, NameLang>> = {
  hun: 'hu',
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  pol: 'pl',
  hu: 'hu',
  en: 'en',
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  pl: 'pl',
};

/** A name without its article; '' when it is written small, as no name is. */
export function bodyName(label: string, lang: NameLang): string {
  const plain = label.replace(/\s*\([^)]*\)$/, '').trim();
  const name =
    lang === 'hu'
      ? plain.replace(/^az? /i, '')
      : lang === 'fr'
        ? plain.replace(/^(la|le|les) |^l['’]/i, '')
        : lang === 'en'
          ? plain.replace(/^the /i, '')
          : plain;
  return /^[\p{Lu}\d]/u.test(name) ? name : '';
}

/** Institutions whose item the name alone does not tell: namesakes, and names that were changed. */
const KNOWN: Readonly<Record<string, string>> = {
  COM: 'Q8880', // European Commission
  EP: 'Q8889', // European Parliament
  ECB: 'Q8901', // European Central Bank
  CEPOL: 'Q1377490',
  CERN: 'Q42944',
  EFTA: 'Q166546',
  EUROCONTROL: 'Q663492',
  INTERPOL: 'Q8475',
  NATO: 'Q7184',
  OECD: 'Q41550',
};

interface Body {
  code: string;
  labels: Map<NameLang, string>;
}

function readBodies(raw: RawSources): Body[] {
  const bodies = new Map<string, Body>();
  for (const { code = '', lang3 = '', label = '' } of raw.tsv('eu/bodies-labels.tsv.gz')) {
    const lang = LANGS[lang3];
    const body = bodies.get(code) ?? { code, labels: new Map() };
    bodies.set(code, body);
    const name = lang === undefined ? '' : bodyName(label, lang);
    if (lang !== undefined && name !== '') body.labels.set(lang, name);
  }
  return [...bodies.values()].filter(({ labels }) => labels.has('en'));
}

function namesOf(id: string, labels: ReadonlyMap<NameLang, string>): NameRow[] {
  const english = labels.get('en');
  return [...labels]
    .filter(([lang, name]) => lang === 'en' || name !== english)
    .map(([lang, name]): NameRow => ({ id, lang, rank: 'label', name }));
}

/** Bodies of a joint kind of which there are several, and databases that are no bodies. */
const LEFT_OUT = /^(CURIA|COU_EUR_DB|EPORG|OMB|PUBL|EURSCHOOL)$/;

function bodies(raw: RawSources): Tables {
  const index = organisationIndex(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  for (const { code, labels } of readBodies(raw)) {
    if (LEFT_OUT.test(code)) continue;
    const id =
      KNOWN[code] ??
      index.find([labels.get('en') ?? ''])?.id ??
      `glossa:body-eu-${code.toLowerCase().replaceAll('_', '-')}`;
    entities.push({ id, kind: 'organisation' });
    names.push(...namesOf(id, labels));
    if (id.startsWith('glossa:')) statements.push({ id, property: 'class', value: 'euBody' });
  }
  return {
    source: {
      id: 'eu-bodies',
      title: 'Corporate bodies: institutions and agencies of the European Union',
      publisher: 'Publications Office of the European Union',
      url: 'https://op.europa.eu/en/web/eu-vocabularies/',
      licence: 'CC-BY-4.0',
      asOf: '2026-06',
    },
    entities,
    names,
    statements,
  };
}

/** Parts of EuroVoc that hold organisations by name. */
const MICROTHESAURI = /^(1006|7606|7611|7616|7621|7626)\b/;
/** Kinds of bodies and offices, which EuroVoc files beside the bodies. */
const KINDS_OF_BODIES =
  /^(european|ec|eu|un|world|international|arab|african|american|asian|latin american)? ?(officials?|organi[sz]ations?|institutions?|bodies|body|commissions?|committees?|parliament(ary)?|staff|court of justice)$/i;

interface Concept {
  id: string;
  found: Found;
}

function concepts(raw: RawSources): Concept[] {
  const index = organisationIndex(raw);
  return raw.tsv('eu/eurovoc-concepts.tsv.gz').flatMap((row) => {
    const { eurovoc_id = '', microthesauri_en = '', label_en = '', altlabels_en = '' } = row;
    const parts = microthesauri_en.split('; ');
    if (!parts.some((part) => MICROTHESAURI.test(part)) || KINDS_OF_BODIES.test(label_en)) return [];
    // The other names of a concept may be those of its predecessors: they help only where the label is an acronym.
    const acronym = !/\s/.test(label_en);
    const full = bodyName(label_en, 'en');
    const others = altlabels_en.split('|').filter((name) => bodyName(name, 'en') !== '');
    const found = index.find([full]) ?? (acronym ? index.find(others) : undefined);
    return found === undefined ? [] : [{ id: eurovoc_id, found }];
  });
}

function eurovoc(raw: RawSources): Tables {
  const joined = concepts(raw);
  const byConcept = new Map(joined.map(({ id, found }) => [id, found]));
  const items = new Map<string, Map<NameLang, string>>();
  for (const { eurovoc_id = '', lang: code = '', label = '' } of raw.tsv('eu/eurovoc-labels.tsv.gz')) {
    const found = byConcept.get(eurovoc_id);
    const lang = LANGS[code];
    if (found === undefined || lang === undefined) continue;
    const labels = items.get(found.id) ?? new Map<NameLang, string>();
    items.set(found.id, labels);
    const name = bodyName(label, lang);
    if (name !== '' && !labels.has(lang)) labels.set(lang, name);
  }
  for (const { found } of joined) if (found.label !== '') items.get(found.id)?.set('en', found.label);
  return {
    source: {
      id: 'eurovoc',
      title: 'EuroVoc: organisations',
      publisher: 'Publications Office of the European Union',
      url: 'https://op.europa.eu/en/web/eu-vocabularies/',
      licence: 'reuse with acknowledgement (2011/833/EU)',
      asOf: '2023',
    },
    entities: [...items.keys()].map((id) => ({ id, kind: 'organisation' })),
    names: [...items].flatMap(([id, labels]) => namesOf(id, labels)),
    statements: [],
  };
}

/** Names of institutions, agencies and international organisations in the languages of the Union. */
export const EU: readonly Adapter[] = [
  { id: 'eu-bodies', run: bodies },
  { id: 'eurovoc', run: eurovoc },
];
