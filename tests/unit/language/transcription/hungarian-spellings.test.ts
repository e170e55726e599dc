import { describe, expect, it } from 'vitest';
import { type ForeignNames, hungarianSpellings } from '../../../../src/language/transcription';

const person = (country: string, english: string, ...native: ForeignNames['native']): ForeignNames => ({
  kind: 'person',
  country,
  english,
  native,
});

describe('Hungarian spellings of an entity', () => {
  it('turns inverted names round and gives them with and without the patronymic', () => {
    const inverted = hungarianSpellings(
      person('Q159', 'Vladimir Putin', { name: 'Путин, Владимир Владимирович', lang: 'ru' }),
    );
    expect(inverted.shown).toBe('Vlagyimir Putyin');
    expect(inverted.all).toEqual(['Vlagyimir Putyin', 'Vlagyimir Vlagyimirovics Putyin']);
    const family = person('Q159', 'Vladimir Putin', { name: 'Путин Владимир', lang: 'ru' });
    expect(hungarianSpellings(family).shown).toBe('Vlagyimir Putyin');
  });

  it('prefers the native name to the romanisation, and the state’s language to Russian', () => {
    const { shown, all } = hungarianSpellings(
      person(
        'Q212',
        'Volodymyr Zelensky',
        { name: 'Владимир Зеленский', lang: 'ru' },
        { name: 'Володимир Зеленський', lang: 'uk' },
      ),
    );
    expect(shown).toBe('Volodimir Zelenszkij');
    expect(all).toContain('Vlagyimir Zelenszkij');
  });

  it('spells a Ukrainian city from Ukrainian and finds it by its Russian name', () => {
    const city = (english: string, uk: string, ru: string) =>
      hungarianSpellings({
        kind: 'place',
        country: 'Q212',
        english,
        native: [
          { name: ru, lang: 'ru' },
          { name: uk, lang: 'uk' },
        ],
      }).all;
    expect(city('Kharkiv', 'Харків', 'Харьков')).toEqual(['Harkiv', 'Harkov']);
    expect(city('Chernihiv', 'Чернігів', 'Чернигов')).toEqual(['Csernyihiv', 'Csernyigov']);
    expect(city('Zaporizhzhia', 'Запоріжжя', 'Запорожье')[0]).toBe('Zaporizzsja');
  });

  it('spells the English label where there is no native name', () => {
    expect(hungarianSpellings(person('Q159', 'Mikhail Mishustin')).shown).toBe('Mihail Misusztyin');
    expect(hungarianSpellings(person('Q423', 'Kim Jong-il')).shown).toBe('Kim Dzsongil');
    expect(hungarianSpellings(person('Q148', 'Xi Jinping')).shown).toBe('Hszi Csin-ping');
    expect(hungarianSpellings(person('Q17', 'Fumio Kishida')).shown).toBe('Kisida Fumio');
  });

  it('only finds by spellings whose accents are unknown, or that news do not write', () => {
    expect(hungarianSpellings(person('Q79', 'Mahmoud Hegazy'))).toMatchObject({ all: ['Mahmúd Hegazi'] });
    expect(hungarianSpellings(person('Q79', 'Mahmoud Hegazy')).shown).toBeUndefined();
    expect(hungarianSpellings(person('Q851', 'Mohammed bin Salman')).shown).toBe('Mohamed bin Szalmán');
    expect(hungarianSpellings(person('Q668', 'Rajiv Gandhi'))).toEqual({ all: ['Radzsiv Gandhi'] });
    const serbian = person('Q403', 'Aleksandar Vučić', { name: 'Александар Вучић' });
    expect(hungarianSpellings(serbian).shown).toBeUndefined();
    expect(hungarianSpellings(serbian).all).toEqual(['Alekszandar Vucsity', 'Alekszandar Vucsics']);
  });

  it('spells nothing of other states, of titles and of single names of persons', () => {
    expect(hungarianSpellings(person('Q142', 'Emmanuel Macron')).all).toEqual([]);
    expect(hungarianSpellings(person('Q159', 'Emperor Nicholas')).all).toEqual([]);
    expect(hungarianSpellings(person('Q159', 'Brezhnev')).all).toEqual([]);
  });
});
