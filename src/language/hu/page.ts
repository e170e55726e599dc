import type { PageLanguage } from '../page';

export const PAGE: PageLanguage = {
  title: 'magyar',
  markers: new Set(
    'a az és hogy nem egy is volt meg már csak mint vagy de ez azt szerint még után pedig ki be el fel'.split(
      ' ',
    ),
  ),
  sentences: {
    noAnswer: 'Most nem sikerült betölteni az adatokat. Próbálja újra egy pillanat múlva.',
    broken:
      'A Glossa adatfájlja hiányzik vagy sérült. Telepítse újra a bővítményt; a beállításai megmaradnak, ha előbb elmenti őket.',
  },
  words: {
    related: [
      'kapcsolódó',
      'ajánlott',
      'ajánljuk',
      'olvasta már',
      'további cikkek',
      'ezt is',
      'legolvasottabb',
    ],
    consent: ['süti', 'adatvédel', 'hozzájárul'],
    updated: ['frissít', 'módosít', 'javítva'],
    published: ['megjelen', 'közzé', 'feltöltve'],
    boxes: ['kapcsolodo', 'ajanlo', 'ajanlott', 'hozzaszolasok', 'hirlevel', 'elofizetes', 'elofizetoi'],
  },
};
