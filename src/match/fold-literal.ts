import { foldTerm } from "../text/fold.ts";

/** What one literal character of a pattern is in folded copy: Ｂ → b, ⻛ → 风, ㎡ → m2. Blanks and breaks stay. */
export function foldCharacter(codePoint: number): string {
  const value = String.fromCodePoint(codePoint);
  return foldTerm(value) || value;
}

/** ASCII that may mean something in a regular expression, e.g. the + that ＋ folds to. */
const asciiPunctuation = /[!-/:-@[-`{-~]/g;

/** `value` as a regular expression that matches just that. */
export function literalSource(value: string): string {
  return value.replace(asciiPunctuation, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
