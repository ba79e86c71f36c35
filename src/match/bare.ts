import {
  BLANK, chineseMark, HARD, HIDDEN, type Kind, kindOf, PARENTHESIS, PUNCTUATION, RETURN, SELECTOR, single, SINGLE, SOFT, STOP, WIDE,
} from "../text/kind.ts";

// The law the sieve rests on: let blanks, breaks and what is not seen vanish, and let ASCII marks be Chinese. Then
// unfolded and folded copy are the same, unit by unit, whatever folding did with the blanks and marks. A literal that
// stands in folded copy stands there still when the same is done to both; so it stands in the unfolded copy too.

// Codes are units in that state, but for these (0 is none); the units of the same numbers are controls, which nobody sees.
export const UNSEEN = 1;
export const LINE_END = 2;
/** The law does not hold: how the character folds depends on its neighbours, or it becomes several. */
export const UNSURE = 3;

/** Is it one of the ideographs that nearly all Chinese copy has? Copy whose only Han are rarer is not known as Chinese by this. */
export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5;
}

/** What a UTF-16 unit is when blanks have vanished and marks are Chinese. */
export function codeOf(unit: number): number {
  if (unit === 0x0a) return LINE_END;
  const folded = kindOf(unit) === SINGLE ? single(unit) : unit;
  const kind = kindOf(folded);
  if (kind <= WIDE) return folded;
  if (MARKS.includes(kind)) return chineseMark(folded);
  return VANISHING.includes(kind) ? UNSEEN : UNSURE;
}

const MARKS: readonly Kind[] = [PUNCTUATION, PARENTHESIS, STOP];
const VANISHING: readonly Kind[] = [BLANK, SOFT, HARD, RETURN, HIDDEN, SELECTOR];

/** A folded literal in that state: "%\n业绩基准" is %业绩基准, "no.1" is no。1 */
export function bare(literal: string): string {
  let kept = "";
  for (let at = 0; at < literal.length; at++) {
    const code = codeOf(literal.charCodeAt(at));
    if (code !== UNSEEN && code !== LINE_END) kept += String.fromCharCode(code);
  }
  return kept;
}
