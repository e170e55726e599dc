/** Years and further fields of the lists of dated items. */

/** "country=Italy | sex=male" by name; where a field repeats, the first. */
export function fieldsOf(extra: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of extra.split(' | ')) {
    const [name = '', value = ''] = part.split('=');
    if (value !== '' && !fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/**
 * "786" as "0786". The lists count a year 0: -215 is 216 BC, "-0216". Round years stand for a century or a thousand
 * years and are as they are. Undefined for what is no year.
 */
export function isoYear(year: string): string | undefined {
  if (!/^-?\d{1,4}$/.test(year) || Number(year) === 0) return undefined;
  const number = Number(year);
  const usual = number < 0 && number % 100 !== 0 ? number - 1 : number;
  const digits = String(Math.abs(usual)).padStart(4, '0');
  return usual < 0 ? `-${digits}` : digits;
}
