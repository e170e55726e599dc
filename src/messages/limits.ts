/** What schemas and the checks by hand have in common. */

/** `Q…`, `geonames:…`, `glossa:slug`, or `pack:name:slug` for an entity that only a pack knows. */
export const ENTITY_ID = /^(?:Q\d+|geonames:\d+|glossa:[a-z0-9.-]+|pack:[a-z0-9-]+:[a-z0-9.-]+)$/;
export const MOST_ID = 120;
/** Units of a language tag. */
export const MOST_LANG = 35;

/**
 * Why there is no answer. `refused`: not a message of ours; `knowledge`: a file of the extension could not be read;
 * `dropped`: the tab that asked is gone; `failed`: anything else.
 */
export const FAILURES = ['refused', 'knowledge', 'dropped', 'failed'] as const;
