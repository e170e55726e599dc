/** German grammar of the card's templates: states whose names carry an article, in the dative after "von" and "aus". */

const FEMININE = new Set([
  'Schweiz',
  'Türkei',
  'Ukraine',
  'Slowakei',
  'Mongolei',
  'Elfenbeinküste',
  'Europäische Union',
  'EU',
  'Vatikanstadt',
  'Sowjetunion',
  'NATO',
  'DDR',
  'Dominikanische Republik',
  'Zentralafrikanische Republik',
  'Demokratische Republik Kongo',
  'Republik Moldau',
  'UN',
]);
const MASCULINE = new Set([
  'Irak',
  'Iran',
  'Jemen',
  'Libanon',
  'Oman',
  'Sudan',
  'Südsudan',
  'Tschad',
  'Kosovo',
  'Senegal',
  'Niger',
  'Kongo',
]);
const PLURAL = new Set([
  'USA',
  'Vereinigte Staaten',
  'Niederlande',
  'Philippinen',
  'Malediven',
  'Seychellen',
  'Bahamas',
  'Komoren',
  'Salomonen',
  'Marshallinseln',
  'Vereinigte Arabische Emirate',
  'Vereinte Nationen',
  'Färöer',
]);

/** Adjectives before the noun take -n in the dative ("aus den Vereinigten Staaten", "von der Europäischen Union"). */
function weak(name: string): string {
  return name.replace(/^(\p{L}+e)(?= )/u, '$1n').replace(/(?<=^\p{L}+en )(\p{L}+e)(?= )/u, '$1n');
}

/** The name in the dative with the article that it needs: "der Schweiz", "den USA", "Frankreich". */
export function dative(name: string): string {
  if (FEMININE.has(name)) return `der ${weak(name)}`;
  if (MASCULINE.has(name)) return `dem ${name}`;
  if (name === 'Vereinigtes Königreich') return 'dem Vereinigten Königreich';
  if (!PLURAL.has(name)) return name;
  const plural = weak(name);
  return `den ${/[ns]$|USA$/.test(plural) ? plural : `${plural}n`}`;
}
