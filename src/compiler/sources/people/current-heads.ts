/** The heads of large states on one day of 2026. */
import type { RawSources } from '../../tables/adapter';
import { countryOfIso } from './countries';
import { resembles } from './names';
import { personIndex } from './persons';

const CURRENT = 'leaders-current/2026-08-22.json';

interface Holder {
  name_en: string;
  wikidata_id?: string;
  since?: string;
  born?: string;
}
interface Position {
  title_en: string;
  current_holder?: Holder | null;
  is_same_as_head_of_state?: boolean;
}
interface Current {
  countries: Record<string, { country: { iso_code: string }; positions: Record<string, Position> }>;
}

interface CurrentHead {
  state: string;
  title: string;
  holder: Holder;
}

/** The heads that the snapshot of 2026 names, without those that it copies from another office. */
export function currentHeads(raw: RawSources): CurrentHead[] {
  const people = personIndex(raw);
  const data = JSON.parse(raw.text(CURRENT)) as Current;
  return Object.values(data.countries).flatMap(({ country, positions }) => {
    const state = country.iso_code.length === 2 ? countryOfIso(country.iso_code) : undefined;
    if (!state || country.iso_code === 'EU') return [];
    return Object.entries(positions).flatMap(([kind, position]) => {
      const holder = position.current_holder;
      // A head of state who is "the same" as the head of government is copied from there, monarchs included.
      if (!holder?.wikidata_id || (kind === 'head_of_state' && position.is_same_as_head_of_state)) return [];
      const label = people.label(holder.wikidata_id);
      const sure = label === undefined || resembles(holder.name_en, label);
      const id = sure ? holder.wikidata_id : people.named(holder.name_en, holder.born ?? '');
      const title = position.title_en.replace(/^Sultan and /, '');
      return id ? [{ state, title, holder: { ...holder, wikidata_id: id } }] : [];
    });
  });
}
