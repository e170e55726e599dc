/** ATTRIBUTION.md: where the facts come from, under which licence, and what was changed. */
import type { Source } from '../knowledge/model';

/** Where each licence is to be read, by what the sources call it. */
const LICENCES: readonly (readonly [start: string, url: string])[] = [
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['BSD-3-Clause', 'https://opensource.org/license/bsd-3-clause'],
  ['ISC', 'https://opensource.org/license/isc-license-txt'],
  ['MIT', 'https://opensource.org/license/mit'],
  ['PDDL-1.0', 'https://opendatacommons.org/licenses/pddl/1-0/'],
  ['Unicode-3.0', 'https://www.unicode.org/license.txt'],
  ['WordNet 3.0', 'https://wordnet.princeton.edu/license-and-commercial-use'],
  ['reuse with acknowledgement (2011/833/EU)', 'https://eur-lex.europa.eu/eli/dec/2011/833/oj'],
];

const CHANGES = `Changed: of each source only some entities, names and facts were taken; names were brought into one form
(without notes in brackets, capitals and stray spaces), values into one notation, and all sources joined into one file, in
which a better or newer source's value stands for those of others. No source endorses Glossa.`;

/** True for a licence under which what is made of the source has to be shared alike. */
export function isShareAlike({ licence }: Source): boolean {
  return /-SA\b|share-?alike|ODbL/i.test(licence);
}

/** The licence with a link to its text where one is known. */
function linked(licence: string): string {
  const url = LICENCES.find(([start]) => licence.startsWith(start))?.[1];
  return url === undefined ? licence : `[${licence}](${url})`;
}

/** The licence that the compiled file stands under, in a sentence. */
function wholeLicence(sources: readonly Source[]): string {
  const alike = sources.filter(isShareAlike).map(({ title }) => title);
  if (alike.length === 0)
    return 'The compiled knowledge holds nothing that has to be shared alike; beyond the notices below it may be used freely.';
  return `The compiled knowledge as a whole stands under ${linked('CC-BY-SA-4.0')}, since it holds parts of ${alike.join(
    ' and ',
  )}; \`npm run knowledge -- --without-share-alike\` compiles it without them.`;
}

/** The text of ATTRIBUTION.md. */
export function attribution(sources: readonly Source[]): string {
  const lines = sources.map(
    ({ title, publisher, url, licence, asOf }) =>
      `- **${title}**, © ${publisher}, <${url}>; ${linked(licence)}; as of ${asOf}`,
  );
  return `# Where the facts come from\n\n${wholeLicence(sources)}\n\n${CHANGES}\n\n${lines.join('\n')}\n`;
}
