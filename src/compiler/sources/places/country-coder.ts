/** States and dependencies: kind, ISO codes, to whom a dependency belongs, continent. */
import type { Adapter } from '../../tables/adapter';
import type { StatementRow } from '../../tables/tables';
import { ITEM_BY_ISO2, TERRITORIES, type Territory } from './territories';

/** Statements of one state or dependency. */
export function territoryStatements(territory: Territory): StatementRow[] {
  const { item: id, iso2, isoNumeric, sovereign, continent } = territory;
  const rows: StatementRow[] = [];
  if (iso2 !== undefined) rows.push({ id, property: 'iso2', value: iso2 });
  if (isoNumeric !== undefined) rows.push({ id, property: 'isoNumeric', value: isoNumeric });
  const state = sovereign === undefined ? undefined : ITEM_BY_ISO2.get(sovereign);
  if (state !== undefined) rows.push({ id, property: 'country', value: state });
  if (continent !== undefined) rows.push({ id, property: 'continent', value: continent });
  return rows;
}

export const COUNTRY_CODER: Adapter = {
  id: 'country-coder',
  run: () => ({
    source: {
      id: 'country-coder',
      title: 'country-coder 5',
      publisher: 'RapiD Editor',
      url: 'https://github.com/rapideditor/country-coder',
      licence: 'ISC',
      asOf: '2025',
    },
    entities: TERRITORIES.map(({ item, kind }) => ({ id: item, kind })),
    names: [],
    statements: TERRITORIES.flatMap(territoryStatements),
  }),
};
