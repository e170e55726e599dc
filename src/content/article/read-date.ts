/** Reads days: as machines write them, and as pages show them in the languages that Glossa reads. */
import type { IsoDate } from '../../knowledge/model';

const EARLIEST_YEAR = 1985;
/** A page from a place where it is tomorrow already. */
const AHEAD_MS = 36 * 3600 * 1000;

/** A day of the calendar that a page can be of; undefined for any other. Month 1 to 12. */
export function toDay(year: number, month: number, day: number, now: number): IsoDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (year < EARLIEST_YEAR || time > now + AHEAD_MS) return undefined;
  return date.toISOString().slice(0, 10);
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner', 'januári', 'január'],
  ['feb', 'february', 'februar', 'febr', 'február'],
  ['mar', 'march', 'märz', 'mrz', 'maerz', 'márc', 'március'],
  ['apr', 'april', 'ápr', 'április'],
  ['may', 'mai', 'máj', 'május'],
  ['jun', 'june', 'juni', 'jún', 'június'],
  ['jul', 'july', 'juli', 'júl', 'július'],
  ['aug', 'august', 'augusztus'],
  ['sep', 'sept', 'september', 'szept', 'szeptember'],
  ['oct', 'october', 'okt', 'oktober', 'október'],
  ['nov', 'november'],
  ['dec', 'december', 'dez', 'dezember'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** Each form of a day has four digits in a row. Told without a regular expression: most texts that are asked about have none. */
export function mayNameDay(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < 4; at++) {
    const unit = text.charCodeAt(at);
    digits = unit >= 48 && unit <= 57 ? digits + 1 : 0;
  }
  return digits === 4;
}

type Fields = [year: string, month: string, day: string];
interface Pattern {
  form: RegExp;
  fields(found: RegExpExecArray): Fields;
}

const PATTERNS: readonly Pattern[] = [
  // 2022-05-23T08:00, 2022/05/23, 2022.05.23., 2022. 05. 23.
  {
    form: /(?<!\d)(\d{4})(?:-|\/|\.\s?)(\d{1,2})(?:-|\/|\.\s?)(\d{1,2})(?!\d)/,
    fields: ([, y, m, d]) => [y!, m!, d!],
  },
  // 2022. május 23.
  {
    form: new RegExp(`(?<!\\d)(\\d{4})\\.?\\s+(${MONTH})\\.?\\s+(\\d{1,2})(?!\\d)`, 'iu'),
    fields: ([, y, m, d]) => [y!, m!, d!],
  },
  // 23 May 2022, 23. Mai 2022, 23rd of May, 2022
  {
    form: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+of)?[\\s-]+(${MONTH})\\.?,?[\\s-]+(\\d{4})(?!\\d)`,
      'iu',
    ),
    fields: ([, d, m, y]) => [y!, m!, d!],
  },
  // May 23, 2022
  {
    form: new RegExp(`(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
    fields: ([, m, d, y]) => [y!, m!, d!],
  },
  // 23.05.2022
  { form: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, fields: ([, d, m, y]) => [y!, m!, d!] },
];

/** Month before day in one country, after it in another: read only where one of the two cannot be a month. */
function slashed(text: string, now: number): IsoDate | undefined {
  const found = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (found === null) return undefined;
  const [one, two, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (one > 12) return toDay(year, two, one, now);
  return two > 12 || one === two ? toDay(year, one, two, now) : undefined;
}

/** The first day that a short text names in full; undefined where it names none, or one that may be another. */
export function readDay(text: string, now: number): IsoDate | undefined {
  if (!mayNameDay(text)) return undefined;
  for (const { form, fields } of PATTERNS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [year, month, day] = fields(found);
    return toDay(Number(year), MONTH_OF.get(month.toLowerCase()) ?? Number(month), Number(day), now);
  }
  return slashed(text, now);
}

/** A day as metadata give it: also without signs between (20220523T0800), or as seconds or ms since 1970. */
export function readMachineDay(value: string | undefined, now: number): IsoDate | undefined {
  const text = value?.trim().slice(0, 60) ?? '';
  if (!mayNameDay(text)) return undefined;
  const packed = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(text);
  const packedDay = packed && toDay(Number(packed[1]), Number(packed[2]), Number(packed[3]), now);
  if (packedDay) return packedDay;
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
  }
  return readDay(text, now);
}

/** The day in an address: /2022/05/23/, /2022-05-23-…, /20220523…, /2022/may/23/. */
export function readDayOfUrl(url: string, now: number): IsoDate | undefined {
  const path = url.replace(/[?#].*$/, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (!mayNameDay(path)) return undefined;
  const apart =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  if (apart !== null) return toDay(Number(apart[1]), Number(apart[2]), Number(apart[3]), now);
  const named = new RegExp(`/(\\d{4})/(${MONTH})/(\\d{1,2})(?=/|$)`, 'i').exec(path);
  const month = named === null ? undefined : MONTH_OF.get(named[2]!.toLowerCase());
  return month === undefined ? undefined : toDay(Number(named![1]), month, Number(named![3]), now);
}
