import { Ahead } from "./ahead.ts";
import { FoldedText, textAlong } from "./folded-text.ts";
import { type Folded, Kept } from "./kept.ts";
import {
  BLANK, chineseMark, HAN, HARD, isChinese, type Kind, kindOf, MARK, NARROW, PARENTHESIS, PUNCTUATION, RETURN, SELECTOR, single, SINGLE, SOFT, STOP, WHOLE,
  wholeAt, WIDE,
} from "./kind.ts";
import type { Locate, Text } from "./text.ts";

/** Folds source[start, end) as it stands; "\n" in it is a hard break. `locate` is given offsets in `source`. */
export function foldText(source: string, start: number, end: number, locate: Locate): Text {
  if (isFolded(source, start, end)) return new FoldedText(source.slice(start, end), start, locate);
  const { value, trail, gaps } = fold(source, start, end);
  return textAlong([trail], value, locate, gaps);
}

/** Folds a literal of a rule the way copy is folded. */
export function foldTerm(term: string): string {
  return fold(term, 0, term.length).value;
}

/** Folding itself. The way back leads to offsets in `source`. */
export function fold(source: string, start: number, end: number): Folded {
  const kept = new Kept(end - start);
  const ahead = new Ahead(source, start, end);
  for (let at = start, next = at; at < end; at = next) {
    next = at + 1;
    let unit = source.charCodeAt(at);
    let kind = kindOf(unit);
    if (kind === SINGLE) kind = kindOf((unit = single(unit)));
    if (kind <= WIDE) {
      kept.keep(unit, kind, at, next);
      continue;
    }
    if (kind === WHOLE) {
      const whole = wholeAt(source, at);
      next = at + whole.length;
      if (whole.kind <= WIDE) kept.keepWhole(whole.text, at, next);
      else kind = whole.kind;
    }
    if (kind === BLANK || kind === SOFT || kind === HARD) kept.wait(kind, at, next);
    else if (kind === RETURN) {
      if (!isBreak(source.charCodeAt(next))) kept.wait(HARD, at, next);
    } else if (kind === SELECTOR) kept.stretch(next);
    else if (kind === MARK) keepMark(kept, source.slice(at, next), at);
    else if (isChineseMark(kind, kept, ahead, next)) kept.keep(chineseMark(unit), WIDE, at, next);
    else if (kind >= PUNCTUATION) kept.keep(unit, NARROW, at, next);
  }
  return kept.finish();
}

/** A combining mark over a Chinese character is dirt on it (保̲本̲); over a letter it is part of its name (é). */
function keepMark(kept: Kept, mark: string, at: number): void {
  const end = at + mark.length;
  if (isChinese(kept.last)) kept.stretch(end);
  else if (!kept.compose(mark, end)) kept.keepWhole(mark, at, end);
}

/** Does an ASCII mark stand where a Chinese one belongs? In 10,000 元, 12:30 and http:// it does not. */
function isChineseMark(kind: Kind, kept: Kept, ahead: Ahead, next: number): boolean {
  if (kind === PUNCTUATION) return isChinese(kept.last) || ahead.isChinese(next);
  if (kind === PARENTHESIS) return ahead.hasHan();
  return kind === STOP && kept.last === HAN && ahead.endsSentence(next);
}

function isBreak(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === HARD || kind === SOFT;
}

/** Would folding change nothing? Most copy is so, and then nothing must be paid for it. */
function isFolded(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (kindOf(source.charCodeAt(at)) > WIDE && !isInNumber(source, at)) return false;
  }
  return true;
}

/** The marks of 3.5 and 10,000 and 12:30. */
function isInNumber(source: string, at: number): boolean {
  const kind = kindOf(source.charCodeAt(at));
  return (kind === STOP || kind === PUNCTUATION) && isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
