/** The few sentences that the content script itself says, in the article's language. */
const SENTENCES = {
  noAnswer: {
    hu: 'Most nem sikerült betölteni az adatokat. Próbálja újra egy pillanat múlva.',
    en: 'The facts could not be loaded just now. Try again in a moment.',
    de: 'Die Angaben konnten gerade nicht geladen werden. Versuchen Sie es gleich noch einmal.',
  },
  broken: {
    hu: 'A Glossa adatfájlja hiányzik vagy sérült. Telepítse újra a bővítményt; a beállításai megmaradnak, ha előbb elmenti őket.',
    en: 'Glossa’s knowledge file is missing or damaged. Install the extension again; export your settings before.',
    de: 'Die Wissensdatei von Glossa fehlt oder ist beschädigt. Installieren Sie die Erweiterung neu; sichern Sie vorher Ihre Einstellungen.',
  },
} as const;

export function messageFor(key: keyof typeof SENTENCES, lang: string): string {
  const sentences: Record<string, string> = SENTENCES[key];
  return sentences[lang] ?? SENTENCES[key].en;
}
