/** False in browsers that cannot highlight without touching the page: there nothing is marked. */
export function canMark(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}
