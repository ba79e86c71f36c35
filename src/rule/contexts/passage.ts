import { clauseAt, sentenceAt } from "../../text/clause.ts";
import type { Span, Text } from "../../text/text.ts";

/** A stretch of copy around a hit, cut at the hit; without the marks that end it. */
export interface Passage {
  readonly before: string;
  readonly after: string;
  /** The mark that ends it: “？”, or "" at the end of the block. */
  readonly end: string;
  /** Where `before` ends and `after` begins. */
  readonly cut: Span;
}

/** How far a context looks at most, in units of text: copy without punctuation must not cost more than other copy. */
const REACH = 200;
const ENDS = "。！？；…\n，：!?;,:";
const CLOSING = "”’」』）】》";
/** 一、 （二） 3. ④ • */
const item = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．）)]|[①-⑳•·\-—*])/u;

export function clauseAround(text: Text, hit: Span): Passage {
  const about = around(text, hit);
  return (about.clause ??= cut(text.value, [clauseAt(text, hit[0])[0], clauseAt(text, lastOf(hit))[1]], hit));
}

export function sentenceAround(text: Text, hit: Span): Passage {
  const about = around(text, hit);
  return (about.sentence ??= cut(text.value, sentenceOf(text, hit), hit));
}

/** What was cut around a hit. */
interface Around {
  readonly start: number;
  readonly end: number;
  clause?: Passage;
  sentence?: Passage;
  sentenceSpan?: Span;
}

/** The contexts look at one hit after another, each of them at the same passages: those of the last hit are kept. */
function around(text: Text, [start, end]: Span): Around {
  let about = kept.get(text);
  if (about?.start !== start || about.end !== end) kept.set(text, (about = { start, end }));
  return about;
}

const kept = new WeakMap<Text, Around>();

/** The sentences that follow the hit's, nearest first; each is all `after`. */
export function* sentencesAfter(text: Text, hit: Span): Generator<Passage> {
  let [, end] = sentenceOf(text, hit);
  while (true) {
    const limit = end + REACH;
    while (end < limit && isMark(text.value[end])) end++;
    if (end === limit || end >= text.value.length) return;
    const next = sentenceAt(text, end);
    yield cut(text.value, next, [end, end]);
    end = Math.max(next[1], end + 1);
  }
}

/**
 * The lead of the list the hit stands in: “不得有下列行为：\n（一）…；\n（二）承诺保本” has 不得有下列行为.
 * Looks back over items parted by ； or numbered lines, and over one line that ends in ：. Empty if there is none.
 */
export function leadOf(text: Text, hit: Span): string {
  const { value } = text;
  let [start] = sentenceOf(text, hit);
  const limit = start - REACH;
  while (start > 0) {
    let end = start;
    while (end > 0 && end >= limit && isMark(value[end - 1])) end--;
    const marks = value.slice(end, start);
    if (marks.startsWith("：")) return value.slice(Math.max(sentenceAt(text, end - 1)[0], limit, 0), end);
    if (end === 0 || end < limit || !(marks.includes("；") || (marks.includes("\n") && item.test(value.slice(start, start + 4))))) return "";
    start = sentenceAt(text, end - 1)[0];
    const colon = value.slice(Math.max(start, limit), end).indexOf("：");
    if (colon >= 0) return value.slice(Math.max(start, limit), Math.max(start, limit) + colon);
  }
  return "";
}

function sentenceOf(text: Text, hit: Span): Span {
  return (around(text, hit).sentenceSpan ??= [sentenceAt(text, hit[0])[0], sentenceAt(text, lastOf(hit))[1]]);
}

function cut(value: string, [start, end]: Span, hit: Span): Passage {
  let last = Math.max(end, hit[1]);
  while (last > hit[1] && ENDS.includes(value[last - 1] ?? "")) last--;
  let mark = last;
  while (mark < last + REACH && CLOSING.includes(value[mark] ?? " ")) mark++;
  return {
    cut: hit,
    before: value.slice(Math.max(start, hit[0] - REACH), hit[0]),
    after: value.slice(hit[1], Math.min(last, hit[1] + REACH)),
    end: ENDS.includes(value[mark] ?? " ") ? (value[mark] ?? "") : "",
  };
}

function isMark(unit: string | undefined): boolean {
  return unit !== undefined && (ENDS.includes(unit) || CLOSING.includes(unit));
}

function lastOf([start, end]: Span): number {
  return Math.max(start, end - 1);
}
