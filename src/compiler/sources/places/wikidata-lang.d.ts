declare module 'wikidata-lang/data/languages.js' {
  export const languages: readonly {
    /** Wikidata item. */
    wd: string;
    label: string;
    iso6391?: string[];
    iso6393?: string[];
  }[];
}
