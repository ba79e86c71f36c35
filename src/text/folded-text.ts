import type { Locate, Place, Span, Text } from "./text.ts";
import { retrace, shiftOf, type Trail } from "./trail.ts";

const NO_TRAILS: readonly Trail[] = [];

/** Folded copy. A class because there are millions of them, most no more than a value and where it began. */
export class FoldedText implements Text {
  readonly value: string;
  declare readonly gaps?: readonly number[];
  private readonly start: number;
  private readonly locate: Locate;
  private readonly trails: readonly Trail[];

  /** The way back leads along `trails`, one after the other, and then `start` further. */
  constructor(value: string, start: number, locate: Locate, trails: readonly Trail[] = NO_TRAILS, gaps?: readonly number[]) {
    this.value = value;
    this.start = start;
    this.locate = locate;
    this.trails = trails;
    if (gaps) this.gaps = gaps;
  }

  source(span: Span): Span {
    let back = wholeCharacters(this.value, span);
    for (const trail of this.trails) back = retrace(trail, back);
    return [back[0] + this.start, back[1] + this.start];
  }

  origin(span: Span): Place {
    return this.locate(this.source(span));
  }
}

/** Folded copy with the way back along `trails`; those at the end that only shift become one number. */
export function textAlong(trails: Trail[], value: string, locate: Locate, gaps?: readonly number[]): Text {
  let start = 0;
  for (let last = trails.at(-1); last; last = trails.at(-1)) {
    const shift = shiftOf(last);
    if (shift === undefined) break;
    start += shift;
    trails.pop();
  }
  return new FoldedText(value, start, locate, trails.length > 0 ? trails : NO_TRAILS, gaps);
}

/** Nobody can underline half a surrogate pair. */
function wholeCharacters(value: string, [start, end]: Span): Span {
  if (start === end) return [start, end];
  return [splitsPair(value, start) ? start - 1 : start, splitsPair(value, end) ? end + 1 : end];
}

function splitsPair(value: string, at: number): boolean {
  return value.charCodeAt(at - 1) >> 10 === 0xd800 >> 10 && value.charCodeAt(at) >> 10 === 0xdc00 >> 10;
}
