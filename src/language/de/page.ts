import type { PageLanguage } from '../page';

export const PAGE: PageLanguage = {
  title: 'Deutsch',
  markers: new Set(
    'der die das und den von zu dem nicht ist des ein eine mit sich auf für im auch werden hat sie dass'.split(
      ' ',
    ),
  ),
  sentences: {
    noAnswer: 'Die Angaben konnten gerade nicht geladen werden. Versuchen Sie es gleich noch einmal.',
    broken:
      'Die Wissensdatei von Glossa fehlt oder ist beschädigt. Installieren Sie die Erweiterung neu; sichern Sie vorher Ihre Einstellungen.',
  },
  words: {
    related: ['mehr zum thema', 'lesen sie auch', 'auch interessant', 'meistgelesen', 'das könnte sie'],
    consent: ['datenschutz', 'einwillig'],
    updated: ['aktualis', 'geändert'],
    published: ['veröffentlicht', 'erschienen', 'erstellt'],
    boxes: ['kommentare', 'werbung'],
  },
};
