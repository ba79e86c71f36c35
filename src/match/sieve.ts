import { foldText } from "../text/fold.ts";
import { codeOf, isCommonHan, LINE_END, UNSEEN, UNSURE } from "./bare.ts";
import { leadsOf, pairOf, type Lead, type Start, type Use } from "./lead.ts";
import { regexOf, type Pattern } from "./pattern.ts";

/** Silent lines that follow one another, and where the first line after them begins (the end of the text if none does). */
export interface Passed {
  readonly lines: number;
  readonly end: number;
}

/** Tells a line whose folded copy has Han and in which a finder would find no needle without its answer: it is silent. */
export interface Sieve {
  /** Passes over the silent lines of `text` from `from`, where a line begins. `text` ends where a line does; only "\n" ends lines. */
  pass(text: string, from: number): Passed;
}

/**
 * It never calls a line silent that is not; some that are it does not recognize. What begins a literal is sought in the
 * text as it stands (see bare.ts), and only a line with a literal is folded, to try the patterns around it.
 */
export function sieve(starts: readonly Start[]): Sieve {
  const { pairs, singles, always } = leadsOf(starts);
  const firsts = new Set([...pairs.keys()].map((pair) => pair >>> 16));
  const seconds = new Set([...pairs.keys()].map((pair) => pair & 0xffff));
  const slots = new Uint8Array(SLOTS);
  for (const pair of pairs.keys()) slots[slotOf(pair >>> 16, pair & 0xffff)] = 1;
  const codes = new Uint16Array(0x10000);
  const traits = new Uint8Array(0x10000).fill(SPECIAL); // until a unit is first met

  function learn(unit: number): number {
    const code = codeOf(unit);
    traits[unit] =
      (firsts.has(code) ? FIRST : 0) | (seconds.has(code) ? SECOND : 0) | (code <= UNSURE || singles.has(code) ? SPECIAL : 0) | (isCommonHan(code) ? HAN : 0);
    return (codes[unit] = code);
  }

  let recent: { readonly text: string; readonly start: number; readonly line: string | undefined } | undefined;
  const lineAt = (text: string, start: number): string | undefined => {
    if (recent?.start !== start || recent.text !== text) recent = { text, start, line: sameLength(text, start) };
    return recent.line;
  };

  /** Is one of the literals, whose first `known` units end with that at `at`, a needle or perhaps part of one in the line from `start`? */
  function leadOn(leads: readonly Lead[] | undefined, known: 1 | 2, text: string, start: number, at: number): boolean {
    if (!leads) return false;
    for (const { bare, uses } of leads) {
      if (!follows(bare, known, text, at + 1)) continue;
      const line = uses && lineAt(text, start);
      if (line === undefined || matches(uses ?? [], line, at + 1 - known - start)) return true;
    }
    return false;
  }

  // Hot: no closure may take its variables, or each turn of the loop would make them anew.
  function pass(text: string, from: number): Passed {
    let [lines, end, seen, before, last] = [0, from, 0, 0, 0];
    if (always) return { lines, end };
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let trait = traits[unit] ?? 0;
      if (trait & SPECIAL) {
        const code = codes[unit] || learn(unit);
        if (code === UNSEEN) continue;
        if (code === UNSURE || (code === LINE_END && !(seen & HAN))) return { lines, end };
        if (code === LINE_END) {
          lines++;
          end = at + 1;
          seen = before = 0;
          continue;
        }
        if (leadOn(singles.get(code), 1, text, end, at)) return { lines, end };
        trait = traits[unit] ?? 0;
      }
      // Nearly every position of clean copy ends here: these two units begin no literal.
      if ((before << 1) & trait & SECOND) {
        const [first, second] = [codes[last] ?? 0, codes[unit] ?? 0];
        if (slots[slotOf(first, second)] && leadOn(pairs.get(pairOf(first, second)), 2, text, end, at)) return { lines, end };
      }
      seen |= trait;
      before = trait;
      last = unit;
    }
    return end < text.length && seen & HAN ? { lines: lines + 1, end: text.length } : { lines, end };
  }
  return { pass };
}

// What a unit can be: the first or second unit of literals (FIRST << 1 is SECOND: one test for both), one to look at more closely, an ideograph.
const FIRST = 1;
const SECOND = 2;
const SPECIAL = 4;
const HAN = 8;

/** Pairs fall into so many slots; an empty one costs no look into the map, whose keys are too large to be small integers. */
const SLOTS = 1 << 18;

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 40503) + second) & (SLOTS - 1);
}

/** Does a literal whose first `known` units end at `from` go on there? What is not seen is left aside. */
function follows(literal: string, known: number, text: string, from: number): boolean {
  for (let matched = known, next = from; matched < literal.length; next++) {
    if (next >= text.length) return false;
    const code = codeOf(text.charCodeAt(next));
    if (code === UNSEEN) continue;
    if (code !== literal.charCodeAt(matched)) return false;
    matched++;
  }
  return true;
}

/** UTF-16 units. In a longer line the finder does better: it tries each start of a pattern only once. */
const LONGEST = 1000;

/** The line from `start`, folded, if no unit vanished: then each stands in its place. */
function sameLength(text: string, start: number): string | undefined {
  const newline = text.indexOf("\n", start);
  let end = newline < 0 ? text.length : newline;
  if (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
  if (end - start > LONGEST) return undefined;
  // Capitals made small beforehand, most lines need no folding.
  const line = text.slice(start, end).replace(CAPITALS, (letters) => letters.toLowerCase());
  const { value } = foldText(line, 0, line.length, nowhere);
  return value.length === line.length ? value : undefined;
}

/** ATM */
const CAPITALS = /[A-Z]+/g;

function nowhere(): never {
  throw new Error("what the sieve folds is never located");
}

/** Does one of the patterns match with the literal at `at`, and nothing in the line answers it? */
function matches(uses: readonly Use[], line: string, at: number): boolean {
  return uses.some((use) => matchesAt(use, line, at) && !use.answers.some((answer) => occurs(answer, line)));
}

function matchesAt({ pattern, before: [min, max] }: Use, line: string, at: number): boolean {
  const regex = regexOf(pattern, "y");
  for (let start = Math.max(0, at - max); start <= at - min; start++) {
    regex.lastIndex = start;
    if (regex.test(line)) return true;
  }
  return false;
}

function occurs(pattern: Pattern, line: string): boolean {
  const regex = regexOf(pattern, "g");
  regex.lastIndex = 0;
  return regex.test(line);
}
