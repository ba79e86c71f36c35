import { countUpTo } from "./ascending.ts";
import { clauseCuts } from "./gap-cuts.ts";
import type { Span, Text } from "./text.ts";

/**
 * The clause around position `at` of `text.value`, without the mark that ends it. It ends at sentence ends, commas, colons
 * and layout gaps; 、 coordinates and ends none. A position on an end mark belongs to the clause before it.
 */
export function clauseAt(text: Text, at: number): Span {
  const { clauses, cuts } = endsOf(text);
  const [start, end] = stretchAt(clauses, at, text.value.length);
  if (cuts.length === 0) return [start, end];
  const next = countUpTo(cuts, at);
  return [Math.max(start, cuts[next - 1] ?? start), Math.min(end, cuts[next] ?? end)];
}

/** The sentence around position `at` of `text.value`, without the mark that ends it. */
export function sentenceAt(text: Text, at: number): Span {
  return stretchAt(endsOf(text).sentences, at, text.value.length);
}

/** No clause or sentence of copy is longer; of a file without punctuation a hit sees no more on either side. */
const REACH = 1000;

function stretchAt(ends: readonly number[], at: number, length: number): Span {
  const next = countUpTo(ends, at - 1);
  return [Math.max((ends[next - 1] ?? -1) + 1, at - REACH), Math.min(ends[next] ?? length, at + REACH)];
}

/** Where the clauses and sentences of a text end: positions of the marks, and of the gaps that end a clause. */
interface Ends {
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
  readonly cuts: readonly number[];
}

/** Found once a text, when first asked for: dense copy asks for each of its hits again and again. */
function endsOf(text: Text): Ends {
  let ends = known.get(text);
  if (!ends) known.set(text, (ends = findEnds(text)));
  return ends;
}

const known = new WeakMap<Text, Ends>();

function findEnds({ value, gaps }: Text): Ends {
  const clauses: number[] = [];
  const sentences: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const mark = marks[value.charCodeAt(at)];
    if (mark === 0 || (mark === ASCII && isInFigure(value, at))) continue;
    clauses.push(at);
    if (mark === SENTENCE) sentences.push(at);
  }
  return { clauses, sentences, cuts: gaps ? clauseCuts(gaps, clauses, value.length) : NONE };
}

const NONE: readonly number[] = [];
const CLAUSE = 1;
const SENTENCE = 2;
/** Ends a clause too (8%,5%起) unless it stands in a figure (10,000; 12:30). */
const ASCII = 3;

const marks = new Uint8Array(0x10000);
for (const mark of "，：") marks[mark.charCodeAt(0)] = CLAUSE;
for (const mark of "。！？；…\n!?;") marks[mark.charCodeAt(0)] = SENTENCE;
for (const mark of ",:") marks[mark.charCodeAt(0)] = ASCII;

function isInFigure(value: string, at: number): boolean {
  return isDigit(value.charCodeAt(at - 1)) && isDigit(value.charCodeAt(at + 1));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
