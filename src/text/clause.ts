import { countUpTo } from "./ascending.ts";
import type { Span, Text } from "./text.ts";

/**
 * The clause around position `at` of `text.value`, without the mark that ends it. It ends at sentence ends, commas, colons
 * and layout gaps; 、 coordinates and ends none. A position on an end mark belongs to the clause before it.
 */
export function clauseAt(text: Text, at: number): Span {
  const span = stretchAt(text.value, at, isClauseEnd);
  return text.gaps ? betweenGaps(span, text.gaps, at) : span;
}

/** The sentence around position `at` of `text.value`, without the mark that ends it. */
export function sentenceAt(text: Text, at: number): Span {
  return stretchAt(text.value, at, isSentenceEnd);
}

/** No clause or sentence of copy is longer; a file without punctuation must not be read through again for each hit. */
const REACH = 1000;

function stretchAt(value: string, at: number, isEnd: (value: string, at: number) => boolean): Span {
  let start = at;
  let end = at;
  while (start > 0 && at - start < REACH && !isEnd(value, start - 1)) start -= 1;
  while (end < value.length && end - at < REACH && !isEnd(value, end)) end += 1;
  return [start, end];
}

const SENTENCE_ENDS = "。！？；…\n!?;";

function isSentenceEnd(value: string, at: number): boolean {
  return SENTENCE_ENDS.includes(value.charAt(at));
}

/** An ASCII comma or colon ends a clause too (8%,5%起) unless it stands in a figure (10,000；12:30). */
function isClauseEnd(value: string, at: number): boolean {
  const mark = value.charAt(at);
  if (mark === "，" || mark === "：") return true;
  if (mark === "," || mark === ":") return !(isDigit(value.charAt(at - 1)) && isDigit(value.charAt(at + 1)));
  return SENTENCE_ENDS.includes(mark);
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Shorter than this is no clause but a spaced-out word. */
const SHORTEST = 3;

/**
 * Posters part clauses with blanks (债权优质 风控严格), but they also space out words (保 本 保 息; 本产品 不 保本), and
 * there a blank parts nothing, least of all a negation from what it denies. So a gap ends a clause only if the stretches
 * before and after it, up to the next gap or end mark, are both long enough for one.
 */
function betweenGaps([start, end]: Span, gaps: readonly number[], at: number): Span {
  let from = start;
  let before = start;
  for (let i = countUpTo(gaps, start); i < gaps.length; i++) {
    const gap = gaps[i] ?? end;
    if (gap >= end) break;
    const after = Math.min(gaps[i + 1] ?? end, end);
    if (gap - before >= SHORTEST && after - gap >= SHORTEST) {
      if (gap > at) return [from, gap];
      from = gap;
    }
    before = gap;
  }
  return [from, end];
}
