/** Folds a card: what does not fit into its height is left for "More". It is measured, since no count of letters tells it. */

/** Ties and offices that a folded card has at most, so that facts have room too. */
const MOST_TIES = 2;
const MOST_TERMS = 3;

function all(card: HTMLElement, row: string): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(`[data-row="${row}"]`)];
}

/** An office is hidden with its bar. */
function setHidden(card: HTMLElement, row: HTMLElement, hidden: boolean): void {
  if (row.hidden === hidden) return;
  row.hidden = hidden;
  const lane = card.querySelector<HTMLElement>(`[data-lane="${row.dataset.at}"]`);
  if (row.dataset.row === 'term' && lane !== null) lane.hidden = hidden;
}

function fits(scroll: Element): boolean {
  return scroll.scrollHeight <= scroll.clientHeight + 1;
}

/**
 * Hides rows until the card fits: facts from the last to the first, then offices, then ties. Nothing is hidden in an
 * unfolded card, in one that is small enough, and in one that is not drawn.
 */
export function fold(card: HTMLElement): void {
  const scroll = card.querySelector('.scroll');
  if (scroll === null) return;
  const [ties, terms, facts] = [all(card, 'tie'), all(card, 'term'), all(card, 'fact')];
  for (const row of [...ties, ...terms, ...facts]) setHidden(card, row, false);
  card.removeAttribute('data-folded');
  if (card.classList.contains('unfolded') || fits(scroll)) return;
  card.setAttribute('data-folded', '');
  for (const row of [...ties.slice(MOST_TIES), ...terms.slice(MOST_TERMS)]) setHidden(card, row, true);
  const inTurn = [facts, terms.slice(0, MOST_TERMS), ties.slice(0, MOST_TIES)];
  hideUntilFit(
    card,
    scroll,
    inTurn.flatMap((rows) => [...rows].reverse()),
  );
  const left = terms.filter(({ hidden }) => !hidden);
  // One office of one time is what the lead has told.
  if (left.length === 1 && left[0]!.dataset.spans === '1') setHidden(card, left[0]!, true);
  refill(card, scroll, facts);
}

/** Hides as few of the rows, from the first on, as let the card fit; each try lays it out, so that halves are tried. */
function hideUntilFit(card: HTMLElement, scroll: Element, rows: readonly HTMLElement[]): void {
  let [few, many] = [0, rows.length];
  while (few < many) {
    const middle = (few + many) >> 1;
    for (const [at, row] of rows.entries()) setHidden(card, row, at < middle);
    if (fits(scroll)) many = middle;
    else few = middle + 1;
  }
  for (const [at, row] of rows.entries()) setHidden(card, row, at < many);
}

/** Where an office and its strip had to go, there may be room for facts. */
function refill(card: HTMLElement, scroll: Element, facts: readonly HTMLElement[]): void {
  for (const row of facts.filter(({ hidden }) => hidden)) {
    setHidden(card, row, false);
    if (fits(scroll)) continue;
    setHidden(card, row, true);
    return;
  }
}
