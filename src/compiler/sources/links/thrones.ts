/** Thrones and offices of the lists of rulers, by the position or the list's name: thrones.tsv. */
import { readFileSync } from 'node:fs';
import type { EntityId } from '../../../knowledge/model';
import type { NameRow } from '../../tables/tables';

export interface Throne {
  office: EntityId;
  jurisdiction?: EntityId;
  /** English, Hungarian and German name; undefined for an office that other sources have. */
  names?: readonly [en: string, hu: string, de: string];
}

/** Rows: key, id or slug of the office, and for those of the table's own: jurisdiction, names in en, hu and de. */
function readThrones(): ReadonlyMap<string, Throne> {
  const text = readFileSync(new URL('thrones.tsv', import.meta.url), 'utf8');
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [key, office, jurisdiction, en, hu, de] = line.split('\t') as [
          string,
          string,
          ...(string | undefined)[],
        ];
        if (jurisdiction === undefined) return [key, { office }] as const;
        const names = [en!, hu!, de!] as const;
        return [key, { office: `glossa:office-${office}`, jurisdiction, names }] as const;
      }),
  );
}

const THRONES = readThrones();

export function throneOf(key: string): Throne | undefined {
  return THRONES.get(key);
}

/** Names of a throne that no other source has. */
export function throneNames({ office, names }: Throne): NameRow[] {
  const langs = ['en', 'hu', 'de'] as const;
  return (names ?? []).map((name, index) => ({ id: office, lang: langs[index]!, rank: 'label', name }));
}
