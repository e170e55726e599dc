import { describe, expect, it } from 'vitest';
import { nativeNameOf } from '../../../src/describe/names/labels';
import { officeLabel } from '../../../src/describe/terms/office-name';
import type { Entity, Kind, Name, Role } from '../../../src/knowledge/model';
import { GERMAN } from '../../../src/language/de/card/words';
import { ENGLISH } from '../../../src/language/en/card/words';
import { HUNGARIAN } from '../../../src/language/hu/card/words';

function named(id: string, kind: Kind, names: readonly Name[], role?: Role): Entity {
  const source = { source: 'test', asOf: '2022' };
  return {
    id,
    kind,
    names: [...names],
    statements: role === undefined ? [] : [{ property: 'role', value: role, ...source }],
  };
}

const english = (name: string): Name => ({ lang: 'en', rank: 'label', name });
const japan = named('Q17', 'country', [
  english('Japan'),
  { lang: 'hu', rank: 'label', name: 'Japán' },
  { lang: 'de', rank: 'label', name: 'Japan' },
]);
const minister = named(
  'Q1',
  'office',
  [english('Minister for Foreign Affairs of Japan')],
  'minister.foreign',
);

describe('officeLabel', () => {
  it('is made of the role and of what is governed', () => {
    expect(officeLabel(minister, japan, 'hu', HUNGARIAN)?.text).toBe('Japán külügyminisztere');
    expect(officeLabel(minister, japan, 'de', GERMAN)?.text).toBe('Außenminister Japans');
    expect(officeLabel(minister, japan, 'en', ENGLISH)?.text).toBe('Minister for Foreign Affairs of Japan');
  });

  it("is the office's own label where it has one", () => {
    const own = { ...minister, names: [...minister.names, { lang: 'hu', rank: 'label', name: 'X' } as Name] };
    expect(officeLabel(own, japan, 'hu', HUNGARIAN)?.text).toBe('X');
  });

  it('is not English on a card of another language', () => {
    const other = named('Q2', 'office', [english('Keeper of the Seal')]);
    expect(officeLabel(other, japan, 'hu', HUNGARIAN)).toBeUndefined();
    expect(officeLabel(other, japan, 'en', ENGLISH)?.text).toBe('Keeper of the Seal');
  });

  it('does not call the chair of a committee that of the state', () => {
    const chair = named('Q3', 'office', [english('Chair of the Fair Trade Commission of Japan')], 'chair');
    expect(officeLabel(chair, japan, 'hu', HUNGARIAN)).toBeUndefined();
  });

  it('does not call the governor of a region that of the state', () => {
    const governor = named('Q4', 'office', [english('Governor of Hokkaido')], 'governor');
    expect(officeLabel(governor, undefined, 'hu', HUNGARIAN)).toBeUndefined();
  });
});

describe('the name as its bearer writes it', () => {
  const native = (name: string): Name => ({ lang: 'mul', rank: 'native', name });
  it.each([
    ['a Russian', 'Q159', ['Владимир Путин'], 'Владимир Путин'],
    ['an Egyptian whom a Russian list has', 'Q79', ['Ахмед Абуль Гейт'], undefined],
    ['an Egyptian in both letters', 'Q79', ['Ахмед Абуль Гейт', 'أحمد أبو الغيط'], 'أحمد أبو الغيط'],
    ['one of no known state', undefined, ['Владимир Путин'], 'Владимир Путин'],
  ])('of %s', (_, state, names, expected) => {
    const person = named('Q2', 'person', [english('Somebody'), ...names.map(native)]);
    expect(nativeNameOf(person, 'Somebody', state)?.name).toBe(expected);
  });
});
