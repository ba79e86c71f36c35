import { disjoint, everything, type CodePoints } from "./code-points.ts";
import type { Expression } from "./expression.ts";

/**
 * How many ways a backtracking matcher may try from one start, at worst: a choice adds up, a variable quantifier multiplies
 * what follows by its range. Where what follows cannot begin with what is repeated (`\d+%`), giving back is futile: it only adds.
 */
export function effortOf(expression: Expression): number {
  return ways(expression, 1, []);
}

/** Ways through `expression` and then `rest` ways through what follows, which begins with one of `follow` (none: the end). */
function ways(expression: Expression, rest: number, follow: CodePoints): number {
  switch (expression.kind) {
    case "character":
    case "set":
    case "edge":
      return rest;
    case "look":
      return rest + effortOf(expression.inner);
    case "sequence":
      return fromTheRight(expression.parts, rest, follow);
    case "choice":
      return expression.ways.reduce((sum, way) => sum + ways(way, rest, follow), 0);
    case "repeat":
      return repeatedWays(expression, rest, follow);
  }
}

function fromTheRight(parts: readonly Expression[], rest: number, follow: CodePoints): number {
  let sum = rest;
  let next = follow;
  for (const part of parts.toReversed()) {
    sum = ways(part, sum, next);
    next = beginning(part, next);
  }
  return sum;
}

/** Enough to refuse anything: counting stops here. */
const ENDLESS = 1e9;

function repeatedWays({ part, min, max }: Extract<Expression, { kind: "repeat" }>, rest: number, follow: CodePoints): number {
  const begins = beginning(part, []);
  const decided = part.length[0] > 0 && disjoint(begins, follow);
  const next = max > 1 ? [...begins, ...follow] : follow;
  let copies = rest;
  let sum = min === 0 ? rest : 0;
  for (let count = 1; count <= max && sum < ENDLESS; count++) {
    const more = ways(part, copies, next);
    if (more === copies) {
      // Each further copy costs the same: a single character.
      sum += more * (max - Math.max(count, min) + 1);
      break;
    }
    copies = Math.min(more, ENDLESS);
    if (count >= min) sum += copies;
  }
  return decided ? copies + max - min : sum;
}

/** With which characters a match begins, or what follows it if it may be empty. */
function beginning(expression: Expression, follow: CodePoints): CodePoints {
  switch (expression.kind) {
    case "character": {
      const codePoint = expression.value.codePointAt(0) ?? 0;
      return [[codePoint, codePoint]];
    }
    case "set":
      return expression.codePoints;
    case "edge":
    case "look":
      return everything; // it may fail whatever comes next
    case "sequence":
      return expression.parts.reduceRight((next, part) => beginning(part, next), follow);
    case "choice":
      return expression.ways.flatMap((way) => beginning(way, follow));
    case "repeat":
      return expression.min === 0 ? [...beginning(expression.part, follow), ...follow] : beginning(expression.part, follow);
  }
}
