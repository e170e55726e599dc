/** The few sentences that the content script itself says, in the article's language. */
const SENTENCES = {
  noAnswer: {
    hu: 'Most nem sikerült betölteni az adatokat. Próbálja újra egy pillanat múlva.',
    en: 'The facts could not be loaded just now. Try again in a moment.',
    de: 'Die Angaben konnten gerade nicht geladen werden. Versuchen Sie es gleich noch einmal.',
  },
} as const;

export function messageFor(key: keyof typeof SENTENCES, lang: string): string {
  const sentences: Record<string, string> = SENTENCES[key];
  return sentences[lang] ?? SENTENCES[key].en;
}
