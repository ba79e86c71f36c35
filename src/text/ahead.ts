import {
  BLANK, HAN, HIDDEN, isChinese, type Kind, kindOf, MARK, NONE, PARENTHESIS, PUNCTUATION, SELECTOR, single, SINGLE, SOFT, WHOLE, wholeAt,
} from "./kind.ts";

/** What comes later in the source: the reading of an ASCII mark depends on it. */
export class Ahead {
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;
  private runEnd = -1;
  private afterRun = false;
  private han: boolean | undefined;

  constructor(source: string, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** Is the next character Chinese, blanks and other ASCII marks left aside? A run of marks is passed over once only. */
  isChinese(at: number): boolean {
    if (at > this.runEnd) {
      const [kind, position] = this.next(at, ASIDE_OF_MARKS);
      this.runEnd = position;
      this.afterRun = isChinese(kind) || (kind === PARENTHESIS && this.hasHan());
    }
    return this.afterRun;
  }

  /** Does a full stop end a sentence here: before a blank, a break, the end or Han? */
  endsSentence(at: number): boolean {
    const [kind] = this.next(at, ASIDE_OF_STOP);
    return kind === HAN || kind === NONE || (kind >= BLANK && kind < HIDDEN);
  }

  /** Is there anything Chinese in the whole text? */
  hasHan(): boolean {
    return (this.han ??= HAN_ANYWHERE.test(this.source.slice(this.start, this.end)));
  }

  private next(from: number, aside: number): readonly [kind: Kind, position: number] {
    for (let at = from; at < this.end; ) {
      const unit = this.source.charCodeAt(at);
      let kind = kindOf(unit);
      let length = 1;
      if (kind === SINGLE) kind = kindOf(single(unit));
      if (kind === WHOLE) ({ kind, length } = wholeAt(this.source, at));
      if (!(aside & (1 << kind))) return [kind, at];
      at += length;
    }
    return [NONE, this.end];
  }
}

const UNSEEN = (1 << HIDDEN) | (1 << SELECTOR) | (1 << MARK);
const ASIDE_OF_MARKS = UNSEEN | (1 << BLANK) | (1 << SOFT) | (1 << PUNCTUATION);
const ASIDE_OF_STOP = UNSEEN;

/** Han, or a character that folds to Han: ⻛ ㇐ ㍿ ㏠ */
const HAN_ANYWHERE = /[\p{Script=Han}\u31c0-\u31e3\u3358-\u337f\u33e0-\u33fe]/u;
