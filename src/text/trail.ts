import type { Span } from "./text.ts";

/**
 * The way back from a string to the one it was made from: triples `at, start, end`, `at` ascending (of equals the last
 * counts), each saying where the stretch from `at` to the next triple came from. `end` is VERBATIM where unit follows
 * unit; otherwise the whole stretch stands for [start, end). Folded copy is mostly verbatim, so a trail is short.
 */
export type Trail = readonly number[];

export const VERBATIM = -1;

/** Where a span came from: from the start of its first unit to the end of its last. An empty span follows the unit before it. */
export function retrace(trail: Trail, [start, end]: Span): Span {
  if (start < end) return [startOf(trail, start), endOf(trail, end)];
  const point = start > 0 ? endOf(trail, start) : startOf(trail, 0);
  return [point, point];
}

/** How far the trail leads, if it is a single shift. */
export function shiftOf(trail: Trail): number | undefined {
  const [, start = 0, end = VERBATIM] = trail;
  return trail.length <= 3 && end === VERBATIM ? start : undefined;
}

function startOf(trail: Trail, at: number): number {
  const [from, start, end] = stretchAt(trail, at);
  return end === VERBATIM ? start + at - from : start;
}

function endOf(trail: Trail, at: number): number {
  const [from, start, end] = stretchAt(trail, at - 1);
  return end === VERBATIM ? start + at - from : end;
}

/** The last triple that begins at or before `at`. */
function stretchAt(trail: Trail, at: number): readonly [at: number, start: number, end: number] {
  let low = 0;
  let high = trail.length / 3;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((trail[middle * 3] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return [trail[low * 3] ?? 0, trail[low * 3 + 1] ?? 0, trail[low * 3 + 2] ?? VERBATIM];
}
