/** The cards of one article: the one that follows the reader, and those that are pinned. */
import { ACCENT_COLOURS, accentOf } from '../../card/kinds';
import type { CardModel, OtherReading } from '../../describe/types';
import { type CardRequest, type CorrectRequest, isFailure, MOST_IDS } from '../../messages';
import { SCALE_OF, type Settings } from '../../settings/settings';
import type { FoundArticle } from '../article';
import { linesOf, type Marks, type PlacedMark } from '../marks/marks';
import { isDark } from '../marks/theme';
import { load, type Parts } from '../parts';
import { messageFor, positionOf } from '../strings';
import { askCard, tellCorrection } from './ask';
import { containerFor } from './container';
import type { CardHost } from './host';
import { type CardState, CLOSED, markOf, type OpenedBy } from './state';
import { Titles } from './titles';

/** Nothing is shown for so long, rather than a note that flashes by. */
const LOADING_MS = 200;
/** Units of the text that a correction keeps. */
const MOST_SURFACE = 300;
/** Below this width a tap opens a sheet at the bottom. */
const NARROW = 600;

export interface CardsOptions {
  lang: string;
  article: FoundArticle;
  settings: Settings;
  /** The pointer came into the card, or left it. */
  onPointer(inside: boolean): void;
  /** The card is about another name now, or about none: what the pointer meant before is past. */
  onTurn(): void;
  /** True once the extension is gone, with all that it drew. */
  isOver(): boolean;
}

function isModel(answer: Awaited<ReturnType<typeof askCard>>): answer is CardModel {
  return answer !== undefined && !isFailure(answer);
}

export class Cards {
  private card: CardState = CLOSED;
  private host: CardHost | undefined;
  private readonly pins: CardHost[] = [];
  private readonly titles = new Titles();
  /** The card that the reader is likely to open next, asked for while the pointer still rests. */
  private ahead: { mark: PlacedMark; answer: ReturnType<typeof askCard> } | undefined;
  private turn = 0;
  private removed = false;
  private isPageDark = false;
  private loading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly marks: Marks,
    private readonly options: CardsOptions,
  ) {}

  get state(): CardState {
    return this.card;
  }

  /** The card on the page that follows the reader. */
  get shown(): { mark: PlacedMark; host: CardHost } | undefined {
    return this.card.state === 'shown' && this.host?.open
      ? { mark: this.card.mark, host: this.host }
      : undefined;
  }

  contains(target: EventTarget | null): boolean {
    return this.all().some((host) => host.contains(target));
  }

  /** The card under a point of the viewport. */
  at(x: number, y: number): CardHost | undefined {
    return this.all().find((host) => {
      if (!host.open) return false;
      const { left, right, top, bottom } = host.box;
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  }

  open(mark: PlacedMark, by: OpenedBy, line = 0): void {
    if (this.options.isOver()) return;
    if (markOf(this.card) === mark && by !== 'key') return;
    clearTimeout(this.loading);
    this.options.onTurn();
    const turn = ++this.turn;
    const wasShown = this.card.state === 'shown';
    this.card = { state: 'awaited', mark, line, by, turn };
    this.isPageDark = isDark(this.options.article.root);
    if (wasShown) this.host?.hide();
    this.loading = setTimeout(() => void this.showLoading(turn), LOADING_MS);
    void this.fetch(mark, turn);
  }

  /** Closes the card that follows the reader. */
  close(): void {
    if (this.card.state === 'closed') return;
    clearTimeout(this.loading);
    this.turn++;
    this.card = CLOSED;
    this.titles.restore();
    this.host?.hide();
    this.options.onTurn();
  }

  /** Closes the newest card; false where there is none. */
  closeNewest(): boolean {
    if (this.card.state !== 'closed') {
      this.close();
      return true;
    }
    const pin = this.pins.pop();
    pin?.remove();
    return pin !== undefined;
  }

  /** The card stays beside its mark as the page scrolls or changes; one whose mark is gone closes. */
  follow(): void {
    if (this.card.state === 'closed') return;
    if (!this.marks.holds(this.card.mark)) this.close();
    else if (this.card.state === 'shown') {
      const lines = linesOf(this.card.mark);
      const line = lines[this.card.line] ?? lines[0];
      if (line === undefined) this.close();
      else {
        this.host?.follow(line);
        this.host?.glow(lines, this.colourOf(this.card.mark));
      }
    }
  }

  remove(): void {
    this.removed = true;
    clearTimeout(this.loading);
    this.turn++;
    this.card = CLOSED;
    this.titles.restore();
    for (const host of this.all()) host.remove();
    this.pins.length = 0;
    this.host = undefined;
  }

  /** Makes the next card ready, without a trace on the page: the reader may open one, that of `mark` where it is given. */
  prepare(mark?: PlacedMark): void {
    const ready = this.ready();
    if (mark === undefined || this.ahead?.mark === mark || markOf(this.card) === mark) return;
    const answer = askCard({ ...this.request(mark.mark.id, mark.mark.others), ahead: true });
    this.ahead = { mark, answer };
    void Promise.all([answer, ready]).then(([model, host]) => {
      if (this.ahead?.mark === mark && this.card.state === 'closed' && isModel(model)) host?.card.show(model);
    });
  }

  /** The model of a mark's card: the one that was asked for ahead, or a new one. */
  private async modelOf(mark: PlacedMark): ReturnType<typeof askCard> {
    const ahead = this.ahead?.mark === mark ? this.ahead.answer : undefined;
    this.ahead = undefined;
    const ask = (): ReturnType<typeof askCard> => askCard(this.request(mark.mark.id, mark.mark.others));
    if (ahead === undefined) return ask();
    // Only a card that was opened is noted.
    if (this.options.settings.history) void ask();
    const model = await ahead;
    return isModel(model) ? model : ask();
  }

  /** The card that follows the reader, made where there is none; undefined where the part that draws it is out of reach. */
  private async ready(): Promise<CardHost | undefined> {
    if (this.host === undefined) {
      const part = await load('card');
      if (part !== undefined && !this.removed) this.host ??= this.makeHost(part);
    }
    return this.host;
  }

  private async showLoading(turn: number): Promise<void> {
    const host = await this.ready();
    if (turn !== this.turn || this.card.state !== 'awaited') return;
    host?.card.loading();
    this.show();
  }

  private all(): CardHost[] {
    return this.host === undefined ? this.pins : [this.host, ...this.pins];
  }

  private show(): void {
    if (this.card.state === 'closed' || this.host === undefined) return;
    const { mark, line, by } = this.card;
    const lines = linesOf(mark);
    const name = lines[line] ?? lines[0];
    if (name === undefined || !this.marks.holds(mark)) {
      this.close();
      return;
    }
    this.card = { ...this.card, state: 'shown' };
    const { theme } = this.options.settings;
    this.host.card.setDark(theme === 'auto' ? this.isPageDark : theme === 'dark');
    const narrow = by === 'tap' && (this.document.defaultView?.innerWidth ?? NARROW) < NARROW;
    this.host.showAt(name, containerFor(this.document, mark.range.startContainer), narrow);
    this.host.glow(lines, this.colourOf(mark));
    if (by === 'pointer') this.titles.hide(mark.range.startContainer);
  }

  private colourOf({ mark }: PlacedMark): string {
    return ACCENT_COLOURS[accentOf(mark.kind)][this.isPageDark ? 1 : 0];
  }

  private makeHost(part: Parts['card']): CardHost {
    const host: CardHost = new part.CardHost(this.document, {
      lang: this.options.lang,
      scale: SCALE_OF[this.options.settings.textSize],
      onNavigate: (id) => void this.navigate(host, id),
      onSay: (what, model, to) => this.say(host, what, model, to),
      onClose: () => this.closeHost(host),
      onPin: (pinned) => this.pin(host, pinned),
      onDrag: () => {
        host.release();
        host.card.pin();
      },
      onPointer: (inside) => {
        if (host === this.host) this.options.onPointer(inside);
      },
    });
    return host;
  }

  /** What the reader says holds for all marks of the entity; the page's script hears of it when it is kept. */
  private say(
    host: CardHost,
    what: CorrectRequest['what'],
    { id, label }: CardModel,
    to?: OtherReading,
  ): void {
    const mark = host === this.host ? markOf(this.card) : undefined;
    const surface = (mark?.range.toString() ?? label).slice(0, MOST_SURFACE);
    tellCorrection({
      ...{ what, surface, from: { id, label } },
      ...(to !== undefined && { to: { id: to.id, label: to.label } }),
    });
    if (what !== 'wrong') this.closeHost(host);
  }

  private closeHost(host: CardHost): void {
    if (host === this.host) this.close();
    else {
      this.pins.splice(this.pins.indexOf(host), 1);
      host.remove();
    }
  }

  /** A pinned card stays by where it is, and the next name gets a card of its own beside it. */
  private pin(host: CardHost, pinned: boolean): void {
    if (pinned && host === this.host) {
      clearTimeout(this.loading);
      host.release();
      this.pins.push(host);
      this.host = undefined;
      this.card = CLOSED;
      this.titles.restore();
      this.options.onTurn();
    } else if (!pinned && this.pins.includes(host)) this.closeHost(host);
  }

  private request(id: string, others: readonly string[]): CardRequest {
    const { lang, article } = this.options;
    return {
      type: 'card',
      id,
      lang,
      date: article.date,
      page: this.marks.ids().slice(0, MOST_IDS),
      others: [...others],
    };
  }

  private async fetch(mark: PlacedMark, turn: number): Promise<void> {
    const [model, host] = await Promise.all([this.modelOf(mark), this.ready()]);
    const { card } = this;
    if (turn !== this.turn || card.state === 'closed' || host === undefined) return;
    if (model === undefined && this.options.isOver()) return;
    clearTimeout(this.loading);
    this.draw(host, model);
    if (this.card.state === 'awaited') this.show();
    if (card.by !== 'key' || !isModel(model)) return;
    host.focus();
    host.say(positionOf(model.label, this.marks.inOrder(), card.mark, this.options.lang));
  }

  /** The reader chose another entity inside a card, pinned or not. */
  private async navigate(host: CardHost, id: string): Promise<void> {
    const turn = host === this.host ? ++this.turn : this.turn;
    host.card.loading();
    const model = await askCard(this.request(id, []));
    if (host === this.host ? turn !== this.turn : !this.pins.includes(host)) return;
    if (model !== undefined || !this.options.isOver()) this.draw(host, model);
  }

  private draw(host: CardHost, model: Awaited<ReturnType<typeof askCard>>): void {
    if (isModel(model)) host.card.show(model);
    else host.card.fail(messageFor(model?.code === 'knowledge' ? 'broken' : 'noAnswer', this.options.lang));
  }
}
