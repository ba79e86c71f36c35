import { automaton, hitBuffer } from "./automaton.ts";
import { regexOf, type Pattern } from "./pattern.ts";

/** What is searched for: a folded literal or a pattern, exactly one. */
export interface Needle {
  readonly literal?: string;
  readonly pattern?: Pattern;
}

/** `needle` counts from 0 in the order they were given; start and end are UTF-16 units, half-open. */
export interface Found {
  readonly needle: number;
  readonly start: number;
  readonly end: number;
}

/** Where literals and anchors end in one text: literal, end, literal, end … Empty if there are none. */
export type Marks = readonly number[];

export interface Finder {
  /** One pass for all needles. */
  scan(value: string): Marks;
  /**
   * What the wanted needles find in `value`, given its marks: of literals every occurrence, by end; of each pattern the
   * matches a global search finds: the leftmost, then on from its end. Literals come first, then pattern after pattern.
   */
  find(value: string, marks: Marks, wanted: (needle: number) => boolean): readonly Found[];
}

/** All literals and the anchors of all patterns go through one automaton; a pattern runs only where an anchor allows it to start. */
export function finder(needles: readonly Needle[]): Finder {
  const uses = usesOf(needles);
  const search = automaton([...uses.keys()]);
  const usesByLiteral = [...uses.values()];
  const hits = hitBuffer();

  function scan(value: string): Marks {
    const count = search.scan(value, hits);
    if (count === 0) return noMarks;
    const marks: number[] = [];
    for (let i = 0; i < count * 2; i++) marks.push(hits.pairs[i] ?? 0);
    return marks;
  }

  function find(value: string, marks: Marks, wanted: (needle: number) => boolean): readonly Found[] {
    if (marks.length === 0) return nothing;
    const found: Found[] = [];
    const windows: Window[] = [];
    for (let i = 0; i < marks.length; i += 2) {
      const end = marks[i + 1] ?? 0;
      for (const { needle, length, before } of usesByLiteral[marks[i] ?? 0] ?? []) {
        if (!wanted(needle)) continue;
        const start = end - length;
        if (!before) found.push({ needle, start, end });
        else if (start >= before[0]) windows.push({ needle, first: Math.max(0, start - before[1]), last: start - before[0] });
      }
    }
    if (windows.length > 0) match(needles, windows, value, found);
    return found;
  }
  return { scan, find };
}

const noMarks: Marks = [];
const nothing: readonly Found[] = [];

/** A literal stands for a needle: as itself, or as an anchor with so many units of the match before it. */
interface Use {
  readonly needle: number;
  readonly length: number;
  readonly before?: readonly [min: number, max: number];
}

/** Where a pattern may start; both inclusive. */
interface Window {
  readonly needle: number;
  readonly first: number;
  readonly last: number;
}

function usesOf(needles: readonly Needle[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (literal: string, use: Use): void => {
    const known = uses.get(literal);
    if (known) known.push(use);
    else uses.set(literal, [use]);
  };
  for (const [needle, { literal, pattern }] of needles.entries()) {
    if (literal) add(literal, { needle, length: literal.length });
    else if (pattern && pattern.anchors.length > 0) {
      for (const anchor of pattern.anchors) add(anchor.literal, { needle, length: anchor.literal.length, before: anchor.before });
    } else throw new Error(`needle ${needle} can never be found: an empty literal or a pattern without anchors`);
  }
  return uses;
}

/** Tries each start of the windows once, ascending, and goes on behind a match. */
function match(needles: readonly Needle[], windows: Window[], value: string, found: Found[]): void {
  if (windows.length > 1) windows.sort((a, b) => a.needle - b.needle || a.first - b.first);
  let current = -1;
  let next = 0;
  let regex: RegExp | undefined;
  for (const { needle, first, last } of windows) {
    if (needle !== current) {
      const { pattern } = needles[needle] ?? {};
      regex = pattern && regexOf(pattern, "y");
      current = needle;
      next = 0;
    }
    if (!regex) continue;
    for (let start = Math.max(first, next); start <= last; start = next) {
      regex.lastIndex = start;
      next = start + 1;
      if (insidePair(value, start) || !regex.test(value)) continue;
      next = regex.lastIndex;
      found.push({ needle, start, end: next });
    }
  }
}

/** With flag `u` a search from within a surrogate pair would step back to its beginning. */
function insidePair(value: string, at: number): boolean {
  return (value.charCodeAt(at) & 0xfc00) === 0xdc00 && (value.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
