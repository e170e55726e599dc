/** States whose people's names come family name first in every language that Glossa reads (Wikidata ids). */
export const EAST_ASIA: readonly string[] = ['Q148', 'Q865', 'Q423', 'Q884', 'Q881', 'Q14773', 'Q8646'];
