import { foldCharacter, toChinese } from "./fold-character.ts";

/** What folding does with a character. Those up to WIDE stay as they are. */
export type Kind = number;
/** No character: an end, or not yet classified. */
export const NONE: Kind = 0;
export const NARROW: Kind = 1;
export const HAN: Kind = 2;
/** Chinese punctuation. */
export const WIDE: Kind = 3;
/** One unit becomes one other. */
export const SINGLE: Kind = 4;
/** A character, or half a pair, to be looked up in `wholeAt`. */
export const WHOLE: Kind = 5;
export const BLANK: Kind = 6;
/** A soft line break. */
export const SOFT: Kind = 7;
/** A hard line break. */
export const HARD: Kind = 8;
/** A carriage return: part of the break that follows, else a hard break. */
export const RETURN: Kind = 9;
/** Not seen: zero-width characters, direction marks, controls. */
export const HIDDEN: Kind = 10;
/** A variation selector: not seen, part of the character before. */
export const SELECTOR: Kind = 11;
/** A combining mark. */
export const MARK: Kind = 12;
/** , : ; ! ? */
export const PUNCTUATION: Kind = 13;
/** ( ) */
export const PARENTHESIS: Kind = 14;
/** The ASCII full stop. */
export const STOP: Kind = 15;

/** A character that does not fold one unit to one unit. */
export interface Whole {
  /** The kind of its first character once folded, or that of a character that is not kept. */
  readonly kind: Kind;
  readonly text: string;
  /** UTF-16 units in the original. */
  readonly length: number;
}

// Filled when a character is first met: classifying all of Unicode at the start would take longer than a small file.
const kinds = new Uint8Array(0x10000);
const singles = new Uint16Array(0x10000);
const wholes = new Map<number, Whole>();

kinds.fill(NARROW, 0x21, 0x7f);
kinds.fill(HAN, 0x4e00, 0x9fa6);
// Emoji, none of which folds, and the second halves of pairs.
kinds.fill(NARROW, 0xd83c, 0xd83e);
kinds.fill(NARROW, 0xdc00, 0xe000);
for (const mark of ",:;!?") kinds[mark.charCodeAt(0)] = PUNCTUATION;
for (const mark of "()") kinds[mark.charCodeAt(0)] = PARENTHESIS;
for (const blank of "\t ") kinds[blank.charCodeAt(0)] = BLANK;
for (const lineEnd of "\n\f\u0085\u2028\u2029") kinds[lineEnd.charCodeAt(0)] = HARD;
kinds[0x0b] = SOFT;
kinds[0x0d] = RETURN;
kinds[0x2e] = STOP;
// Capitals wait for classify, as all else that folds.
kinds.fill(NONE, 0x41, 0x5b);

/** Han or Chinese punctuation. */
export function isChinese(kind: Kind): boolean {
  return kind === HAN || kind === WIDE;
}

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): Kind {
  return kinds[unit] || (kinds[unit] = classify(unit));
}

/** What a unit of kind SINGLE becomes. */
export function single(unit: number): number {
  return singles[unit] ?? unit;
}

/** The Chinese form of an ASCII PUNCTUATION, PARENTHESIS or STOP. */
export function chineseMark(unit: number): number {
  return toChinese(String.fromCharCode(unit)).charCodeAt(0);
}

/** The character of kind WHOLE that begins at `at`. */
export function wholeAt(source: string, at: number): Whole {
  const codePoint = source.codePointAt(at) ?? 0;
  let whole = wholes.get(codePoint);
  if (!whole) wholes.set(codePoint, (whole = describe(String.fromCodePoint(codePoint))));
  return whole;
}

function classify(unit: number): Kind {
  if (unit >= 0xd800 && unit < 0xdc00) return WHOLE;
  const character = String.fromCharCode(unit);
  const { kind, text } = describe(character);
  if (kind > WIDE || text === character) return kind;
  if (text.length > 1) return WHOLE;
  singles[unit] = text.charCodeAt(0);
  return SINGLE;
}

/** U+2800 is the Braille pattern without dots: a blank to the eye. */
const BLANKS = /[\p{Zs}\u2800]/u;
const SELECTORS = /\p{Variation_Selector}/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const MARKS = /[\p{Mn}\p{Me}]/u;
const HAN_SCRIPT = /\p{Script=Han}/u;
/** 、。〈…】〔…〟 and those of the other blocks. */
const CHINESE_PUNCTUATION = /[\u3001-\u3003\u3008-\u3011\u3014-\u301f，：；！？（）“”‘’…—]/;

function describe(character: string): Whole {
  const { length } = character;
  if (BLANKS.test(character)) return { kind: BLANK, text: "", length };
  if (SELECTORS.test(character)) return { kind: SELECTOR, text: "", length };
  if (INVISIBLE.test(character)) return { kind: HIDDEN, text: "", length };
  if (MARKS.test(character)) return { kind: MARK, text: character, length };
  const text = foldCharacter(character);
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const kind = HAN_SCRIPT.test(first) ? HAN : CHINESE_PUNCTUATION.test(first) ? WIDE : NARROW;
  return { kind, text, length };
}
