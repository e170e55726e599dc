/**
 * Rivers, lakes and peaks out of the World Factbook's country profiles: length, area, height and the states that they
 * lie in; and which seas are of which ocean. Where the profiles of several states name one, a number that they do not agree on is left out.
 */
import type { EntityId, Kind, Property } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { countryNamed } from '../items/nations';
import { iso2ByFips } from '../places/cldr';
import { fieldText, type Profile } from '../places/factbook-fields';
import { ITEM_BY_ISO2 } from '../places/territories';
import type { LabelIndex } from './label-index';

/** What a profile says of one river, lake or peak. */
export interface Feature {
  /** Its names, the likeliest first. */
  names: string[];
  /** Kilometres, square kilometres or metres. */
  value: string | undefined;
  /** Names of the other states that share it. */
  shared: string[];
}

const SHARED = /\(?(?:endorheic lake )?shared with ([^)]*)\)?/;
const ABOUT =
  /\s*(?:\[[sm/]+\]|river (?:source|mouth)(?: and mouth)?|\((?:ephemeral|[^)]*highest[^)]*)\))\s*/gi;
const UNNAMED = /unnamed|secondary|\bnear\b|\b(?:km|m) [NSEW]|\bon\b|location/i;

/** States of a list: "Germany [s], Slovakia, and Romania [m]". */
function statesIn(list: string): string[] {
  return list
    .replace(/\[[sm/]+\]/g, '')
    .split(/,| and /)
    .map((name) => name.replace(/^\s*(?:and )?(?:the )?/i, '').trim())
    .filter((name) => name !== '');
}

/** "Labe (Elbe)" is Elbe first, then Labe. */
function namesIn(text: string): string[] {
  const [, before = '', inside = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(text.trim()) ?? [];
  return [inside, ...before.split('/')].map((name) => name.trim()).filter((name) => /^\p{Lu}/u.test(name));
}

/** Rivers or lakes of a field: "Elbe river mouth (shared with Czechia [s]) - 1,252 km; Weser - 452 km". */
export function featuresIn(text: string): Feature[] {
  return text
    .replace(/(?:fresh|salt) water lake\(?s?\)?: ?/gi, ';')
    .replace(/note:?.*$/i, '')
    .split(';')
    .flatMap((part) => {
      const [, written = '', number, range] = /^(.*?) - ([\d,]+)(-[\d,]+)?/.exec(part.trim()) ?? [];
      // With source and mouth in one state, the others share the basin only.
      const shared = /source and mouth/.test(part) ? undefined : SHARED.exec(part)?.[1];
      const names = namesIn(written.replace(SHARED, '').replace(ABOUT, ' '));
      return names.length === 0
        ? []
        : [
            {
              names,
              value: range === undefined ? number?.replaceAll(',', '') : undefined,
              shared: shared === undefined ? [] : statesIn(shared),
            },
          ];
    });
}

/** The peak of a field: "Mount Hermon (Jabal a-Shayk) 2,814 m"; undefined where it has no name. */
export function peakIn(text: string): Feature | undefined {
  const [, written = '', metres] = /^(.*?),? ([\d,.]+)(?: m\b|$)/.exec(text) ?? [];
  if (metres === undefined || metres.includes('.') || UNNAMED.test(written)) return undefined;
  const names = namesIn(written.replace(ABOUT, ' ')).toReversed();
  return names.length === 0 ? undefined : { names, value: metres.replaceAll(',', ''), shared: [] };
}

interface Field {
  name: string;
  subfield?: string;
  kind: Kind;
  code: ReadonlySet<string>;
  property: Property;
  /** Words that Wikidata's label may have beside the name. */
  words: readonly string[];
  read(text: string): Feature[];
}

const FIELDS: readonly Field[] = [
  {
    name: 'Major rivers (by length in km)',
    kind: 'water',
    code: new Set(['river']),
    property: 'length',
    words: ['', 'River *', '* River'],
    read: featuresIn,
  },
  {
    name: 'Major lakes (area sq km)',
    kind: 'water',
    code: new Set(['lake', 'sea']),
    property: 'area',
    words: ['', 'Lake *'],
    read: featuresIn,
  },
  {
    name: 'Elevation',
    subfield: 'highest point',
    kind: 'mountain',
    code: new Set(['mountain', 'volcano']),
    property: 'elevation',
    words: ['', 'Mount *', '* Peak'],
    read: (text) => [peakIn(text)].flatMap((peak) => peak ?? []),
  },
];

const OCEAN = /^(?:Pacific|Atlantic|Indian|Arctic|Southern) Ocean$/;
const WATER: ReadonlySet<Kind> = new Set<Kind>(['water']);

/** Area of an ocean in km², and the seas that are wholly of it: "168.723 million sq km note: includes Bali Sea, …". */
export function oceanIn(text: string): { area: string | undefined; seas: string[] } {
  const millions = /([\d.]+) million sq km/.exec(text)?.[1];
  const seas = (/includes (.*)$/.exec(text)?.[1] ?? '').split(/, (?:and )?/);
  return {
    area: millions === undefined ? undefined : String(Math.round(Number(millions) * 1_000_000)),
    seas: seas.filter((sea) => /^\p{Lu}/u.test(sea)),
  };
}

/** Areas of the oceans, and the ocean of each sea where no source tells it. */
function oceans(profiles: readonly Profile[], index: LabelIndex): StatementRow[] {
  return profiles.flatMap((profile): StatementRow[] => {
    const [ocean, ...others] = OCEAN.test(profile.name) ? index.named(profile.name, WATER) : [];
    if (ocean === undefined || others.length > 0) return [];
    const { area, seas } = oceanIn(fieldText(profile, 'Area') ?? '');
    const parts = seas.flatMap((sea) => {
      const found = index.named(sea, WATER);
      return found.length === 1 && index.values(found[0]!, 'partOf').length === 0 ? found : [];
    });
    return [
      ...(area === undefined ? [] : [{ id: ocean, property: 'area' as const, value: area }]),
      ...parts.map((id) => ({ id, property: 'partOf' as const, value: ocean })),
    ];
  });
}

interface Found {
  property: Property;
  values: Set<string>;
  states: Set<EntityId>;
}

/** The entity of one of the names, of the field's kind and class. */
function featureOf({ names }: Feature, field: Field, index: LabelIndex): EntityId | undefined {
  for (const name of names) {
    for (const pattern of field.words) {
      const fits = index
        .named(pattern === '' ? name : pattern.replace('*', name), new Set([field.kind]))
        .filter((id) => index.values(id, 'class').some((code) => field.code.has(code)));
      if (fits.length === 1) return fits[0];
    }
  }
  return undefined;
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const found = new Map<EntityId, Found>();
  const iso2 = iso2ByFips();
  const profiles = raw.jsonl('factbook/factbook.jsonl.gz') as Profile[];
  for (const profile of profiles) {
    const own = ITEM_BY_ISO2.get(iso2.get(profile.code) ?? '');
    for (const field of own === undefined ? [] : FIELDS) {
      for (const feature of field.read(fieldText(profile, field.name, field.subfield) ?? '')) {
        const id = featureOf(feature, field, index);
        if (id === undefined) continue;
        // Cyprus has an Olympus too: a peak of another state is a namesake.
        const states = index.values(id, 'country');
        if (field.kind === 'mountain' && states.length > 0 && !states.includes(own!)) continue;
        const known = found.get(id) ?? { property: field.property, values: new Set(), states: new Set() };
        found.set(id, known);
        if (feature.value !== undefined) known.values.add(feature.value);
        for (const state of [own, ...feature.shared.map(countryNamed)])
          if (state !== undefined) known.states.add(state);
      }
    }
  }
  const statements = [...found].flatMap(([id, { property, values, states }]): StatementRow[] => {
    const [value] = values;
    const told = index.values(id, property).length > 0;
    // Two heights are those of two peaks.
    if (property === 'elevation' && values.size > 1) return [];
    return [
      ...(values.size === 1 && !told ? [{ id, property, value: value! }] : []),
      ...[...states].map((state) => ({ id, property: 'country' as const, value: state })),
    ];
  });
  return {
    source: {
      id: 'factbook-nature',
      title: 'The World Factbook: rivers, lakes, peaks and oceans',
      publisher: 'Central Intelligence Agency',
      url: 'https://www.cia.gov/the-world-factbook/',
      licence: 'public domain',
      asOf: '2026-01',
    },
    entities: [],
    names: [],
    statements: [...statements, ...oceans(profiles, index)],
  };
}

export const FACTBOOK_NATURE = { id: 'factbook-nature', run };
