/** A set of characters: ranges of code points, both ends inclusive. Where the exact set is unknown, a larger one. */
export type CodePoints = readonly (readonly [first: number, last: number])[];

export const everything: CodePoints = [[0, 0x10ffff]];
export const digits: CodePoints = [[0x30, 0x39]];
export const wordCharacters: CodePoints = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
export const blanks: CodePoints = [
  [9, 13], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029],
  [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff],
];
/** What `.` does not match. */
export const lineEnds: CodePoints = [[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]];

export function disjoint(a: CodePoints, b: CodePoints): boolean {
  return a.every(([first, last]) => b.every((other) => last < other[0] || other[1] < first));
}

export function complement(set: CodePoints): CodePoints {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [first, last] of [...set].sort((a, b) => a[0] - b[0])) {
    if (first > next) gaps.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  return next > 0x10ffff ? gaps : [...gaps, [next, 0x10ffff]];
}

/** Fewest and most UTF-16 units one character of the set takes. */
export function unitsOf(set: CodePoints): readonly [min: number, max: number] {
  const astral = set.some(([, last]) => last > 0xffff);
  return [astral && set.every(([first]) => first > 0xffff) ? 2 : 1, astral ? 2 : 1];
}
