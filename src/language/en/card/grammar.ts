/** English grammar of the card's templates: which names take the definite article. */

/** Plurals and names with a common noun: "the Netherlands", "the United Kingdom", "the European Union". */
const WITH_THE =
  /^(?:United |Central African |Czech Republic|Dominican Republic|Republic of |Democratic Republic|People's Republic|Netherlands|Philippines|Maldives|Bahamas|Seychelles|Comoros|Gambia|Vatican|Holy See|European |African Union|Arab League|Soviet |Ottoman |Roman |Russian Federation|Faroe |Ivory Coast|UK|US|USA|EU|UN|U\.\w\.)|(?:Islands|Emirates|States|Kingdom|Union|Republic|Federation|Empire|Bank|Fund|Organi[sz]ation|Committee|Council|Commission|Party|Court|Nations|Agency|Association|Territory|Strip|Region)$/;
const WITHOUT = /^(?:Ivory Coast|Czech Republic$)|^Vatican City$/;

/** "the United States", "France". */
export function withThe(name: string): string {
  if (/^The /.test(name)) return `the ${name.slice(4)}`;
  const bare = WITHOUT.test(name) && !/Republic$/.test(name);
  return !bare && WITH_THE.test(name) ? `the ${name}` : name;
}

/** "a" or "an" by the first letter as it is most often read. */
export function indefinite(text: string): 'a' | 'an' {
  if (/^(?:eu|uni|use|usu|ura|one|U[A-Z]?[a-z]*n\b|U\.?S|U\.?K|UN\b)/i.test(text)) return 'a';
  return /^[aeiou]/i.test(text) ? 'an' : 'a';
}
