/** English grammar of the card's phrases: which names take the definite article. */
import type { Noun } from '../../card';
import { WITH_THE } from './nouns';

/** "the United States", "France". */
export function withThe(name: string): string {
  if (/^The /.test(name)) return `the ${name.slice(4)}`;
  return WITH_THE.test(name) ? `the ${name}` : name;
}

/** "in France", "in the Netherlands", "on Cyprus" is "in Cyprus" of the state. */
export function inPlace({ name }: Noun): string {
  return `in ${withThe(name)}`;
}
