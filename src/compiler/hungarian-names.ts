/** Hungarian spellings of persons' names that no source gives: by the rules of transcription and of name order. */
import { hungarianSpelling } from '../language/transcription';
import type { MergedEntity } from './merge';
import { hungarianOrder } from './spellings';

const HUNGARY = 'Q28';

function add(entity: MergedEntity, name: string, rank: 'label' | 'transcribed'): void {
  if (entity.names.some((known) => known.lang === 'hu' && known.name === name)) return;
  entity.names.push({ lang: 'hu', rank, name, sources: 1 });
}

/** Adds Hungarian names to a person: family name first for Hungarians, transcribed for states with rules. */
export function addHungarianNames(entity: MergedEntity, country: string | undefined): void {
  if (entity.kind !== 'person' || country === undefined) return;
  const english = entity.names.find(
    (name) => name.rank === 'label' && (name.lang === 'en' || name.lang === 'mul'),
  )?.name;
  const labelled = entity.names.some((name) => name.lang === 'hu' && name.rank === 'label');
  if (country === HUNGARY) {
    const ordered = labelled || english === undefined ? undefined : hungarianOrder(english);
    if (ordered !== undefined) add(entity, ordered, 'label');
    return;
  }
  const native = entity.names
    .filter((name) => name.rank === 'native' || name.lang === 'ru' || name.lang === 'uk')
    .map((name) => name.name);
  const spellings = hungarianSpelling({ native, country, ...(english !== undefined && { english }) });
  for (const spelling of spellings) add(entity, spelling, 'transcribed');
}
