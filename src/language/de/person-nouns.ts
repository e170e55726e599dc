/**
 * German nouns that stand before a person's name: "Bundesinnenministerin Nancy Faeser", "der Virologe Christian
 * Drosten". All nouns have a capital in German, and compounds of these are without number: they are told by their end.
 */

/** Nouns with a feminine in -in; all of them may be the end of a compound. */
const MASCULINE =
  'minister präsident kanzler bürgermeister senator gouverneur botschafter direktor intendant chef trainer kapitän spieler stürmer torwart torhüter verteidiger profi politiker sprecher autor schauspieler sänger musiker komponist regisseur moderator journalist reporter korrespondent redakteur kritiker forscher physiker chemiker historiker soziologe virologe ökonom psychologe biologe experte analyst unternehmer manager gründer berater anwalt staatsanwalt richter kommissar beamter inspekteur general abgeordneter kandidat kollege nachfolger vorgänger pilot fahrer rennfahrer läufer springer schwimmer boxer sprinter weltmeister olympiasieger europameister preisträger künstler maler architekt designer fotograf dirigent pianist rapper schriftsteller dichter verleger philosoph theologe pfarrer bischof erzbischof rabbiner imam aktivist oppositioneller rebell diplomat gesandter beauftragter kommandant kommandeur offizier oberst leutnant arzt professor lehrer betreuer inhaber geschäftsführer obmann ingenieur planer veranstalter rivale gegner konkurrent vertraute mitstreiter'.split(
    ' ',
  );
/** Feminines that are no regular ones of these, words without one, and forms of adjectives used as nouns. */
const OTHERS =
  'anwältin staatsanwältin ärztin kollegin expertin kommissarin beamtin bischöfin soziologin virologin psychologin biologin theologin abgeordnete beauftragte gesandte vorsitzende vorsitzender vorsitzenden beauftragten abgeordneten gesandten kollegen experten präsidenten kandidaten virologen historikers ministers königin kronprinz kronprinzessin prinzessin kardinal sondergesandte sondergesandter sondergesandten star model witwe tochter bruder schwester'.split(
    ' ',
  );
/** Nouns that are common family names: they count only as the end of a longer word ("Amtsrichter"). */
const FAMILY_NAMES: ReadonlySet<string> = new Set(['richter', 'dichter', 'sänger', 'pfarrer', 'bischof']);

const ENDS: ReadonlySet<string> = new Set([
  ...MASCULINE,
  ...MASCULINE.map((word) => `${word.replace(/e$/, '')}in`),
  ...OTHERS,
]);
const LENGTHS = [...new Set([...ENDS].map((end) => end.length))];

/** True for a noun that is or ends in one of the list; `word` in lower case. */
export function isPersonNoun(word: string): boolean {
  const bare = word.replaceAll('ß', 'ss');
  return LENGTHS.some(
    (length) =>
      length <= bare.length &&
      ENDS.has(bare.slice(-length)) &&
      (length < bare.length - 2 || (length === bare.length && !FAMILY_NAMES.has(bare))),
  );
}
