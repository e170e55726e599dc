/** Where the raw files of these adapters lie among the sources. */
export const FOLDER = 'people-2026';
