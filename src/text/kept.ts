import { HAN, HARD, isChinese, type Kind, kindOf, NONE, SOFT, WHOLE, wholeAt } from "./kind.ts";
import { retrace, type Trail, VERBATIM } from "./trail.ts";

/** What folding made of a stretch of source, and the way back there. */
export interface Folded {
  readonly value: string;
  readonly trail: Trail;
  readonly gaps?: readonly number[];
}

/** No unit of a value stands this far before its source. */
const NO_SHIFT = -(2 ** 30);

// One for all short texts: to allocate it for each of a million messages would cost more than to fold them.
const shared = new Uint16Array(4096);

/** The characters kept so far and their trail. Blanks and breaks wait until it is known between what they stand. */
export class Kept {
  /** Kind of the last character; NONE at the start and after a hard break. */
  last: Kind = NONE;
  private units: Uint16Array;
  private length = 0;
  private readonly trail: number[] = [];
  private shift = NO_SHIFT;
  private readonly gaps: number[] = [];
  private pause: Kind = NONE;
  private pauseStart = 0;
  private pauseEnd = 0;

  /** `expected` units; more are possible. */
  constructor(expected: number) {
    this.units = expected <= shared.length ? shared : new Uint16Array(expected);
  }

  /** One unit that stands for source [start, end). */
  keep(unit: number, kind: Kind, start: number, end: number): void {
    if (this.pause !== NONE) this.resume(kind);
    this.put(unit, start, end);
    this.last = kind;
  }

  /** Characters that stand for source [start, end): each for its own units if these are as many, else all for all. */
  keepWhole(text: string, start: number, end: number): void {
    const verbatim = text.length === end - start;
    let at = start;
    for (const character of text) {
      const unit = character.charCodeAt(0);
      const kind = kindOf(unit) === WHOLE ? wholeAt(character, 0).kind : kindOf(unit);
      if (this.pause !== NONE) this.resume(kind);
      for (let i = 0; i < character.length; i++, at++) {
        if (verbatim) this.put(character.charCodeAt(i), at, at + 1);
        else this.put(character.charCodeAt(i), start, end);
      }
      this.last = kind;
    }
  }

  /** A blank or break at source [start, end). Of several in a row the hardest counts. */
  wait(kind: Kind, start: number, end: number): void {
    if (this.pause === NONE) this.pauseStart = start;
    if (kind > this.pause) this.pause = kind;
    this.pauseEnd = end;
    if (kind === HARD) this.last = NONE;
  }

  /** The last character takes in what follows it up to `end`: a mark or a selector that is not kept. */
  stretch(end: number): void {
    if (this.pause !== NONE || this.length === 0) return;
    const at = this.length - 1;
    const [start] = retrace(this.trail, [at, at + 1]);
    this.trail.push(at, start, end);
    this.shift = NO_SHIFT;
  }

  /** Joins a combining mark that ends at `end` with the last character, if Unicode has one character for both: e + ´ is é. */
  compose(mark: string, end: number): boolean {
    if (this.pause !== NONE || this.length === 0) return false;
    const both = (String.fromCharCode(this.units[this.length - 1] ?? 0) + mark).normalize("NFC");
    if (both.length > 1) return false;
    this.units[this.length - 1] = both.charCodeAt(0);
    this.stretch(end);
    return true;
  }

  finish(): Folded {
    const value = decode(this.units, this.length);
    return { value, trail: this.trail, ...(this.gaps.length > 0 ? { gaps: this.gaps } : {}) };
  }

  /** What stood between the last character and the next one, of kind `next`. */
  private resume(next: Kind): void {
    const pause = this.pause;
    this.pause = NONE;
    if (this.length === 0) return;
    if (pause === HARD) this.put(0x0a, this.pauseStart, this.pauseEnd);
    else if (!isChinese(this.last) && !isChinese(next)) this.put(0x20, this.pauseStart, this.pauseEnd);
    else if (pause === SOFT || (this.last === HAN && next === HAN)) this.gaps.push(this.length);
  }

  private put(unit: number, start: number, end: number): void {
    const at = this.length;
    if (end - start !== 1) {
      this.trail.push(at, start, end);
      this.shift = NO_SHIFT;
    } else if (start - at !== this.shift) {
      this.trail.push(at, start, VERBATIM);
      this.shift = start - at;
    }
    if (at === this.units.length) this.grow();
    this.units[at] = unit;
    this.length = at + 1;
  }

  private grow(): void {
    const larger = new Uint16Array(this.units.length * 2);
    larger.set(this.units);
    this.units = larger;
  }
}

function decode(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, 0, length * 2).toString("utf16le");
}
