import { anchorsOf, type Anchor } from "./anchor.ts";
import { effortOf } from "./effort.ts";
import type { Expression } from "./expression.ts";
import { parseExpression } from "./parse-expression.ts";
import { PatternError } from "./pattern-error.ts";

export { PatternError };
export type { Anchor };

/**
 * A pattern of a rule, ready to match: plain data that survives JSON. `source` is a regular expression with flag `u`,
 * its literals folded as copy is and its quantifiers bounded: `\d+` has become `\d{1,32}`.
 */
export interface Pattern {
  readonly source: string;
  /** Every match contains one of these. None in context patterns, which are run on one clause. */
  readonly anchors: readonly Anchor[];
  /** UTF-16 units of the longest match. */
  readonly maxLength: number;
}

/** Ways a match may be tried from one start. At some nanoseconds a way, the worst text costs 0.1 ms a start. */
const MOST_EFFORT = 20_000;
/** UTF-16 units. A violation is a phrase, not a page. */
const LONGEST_MATCH = 2_000;

/** For patterns that are searched in all copy. Throws PatternError. */
export function compilePattern(source: string): Pattern {
  const expression = parseBounded(source);
  const anchors = anchorsOf(expression);
  if (!anchors) {
    throw new PatternError("正则里没有可以定位的字面", {
      expected: "每个分支都至少有一个汉字，或连着两个其他字符",
      found: unanchoredWay(expression)?.source ?? source,
      index: 0,
    });
  }
  return { source: expression.source, anchors, maxLength: expression.length[1] };
}

/** For patterns that are run on one clause (`near`, `inside`): as safe, but they need no anchor. Throws PatternError. */
export function compileContextPattern(source: string): Pattern {
  const expression = parseBounded(source);
  return { source: expression.source, anchors: [], maxLength: expression.length[1] };
}

/** The expression of a pattern with flags `u` and `flag`. Shared: set `lastIndex` before use. */
export function regexOf(pattern: Pattern, flag: "g" | "y"): RegExp {
  const known = compiled[flag].get(pattern);
  if (known) return known;
  const regex = new RegExp(pattern.source, `u${flag}`);
  compiled[flag].set(pattern, regex);
  return regex;
}

const compiled = { g: new WeakMap<Pattern, RegExp>(), y: new WeakMap<Pattern, RegExp>() };

function parseBounded(source: string): Expression {
  const expression = parseExpression(source);
  const [shortest, longest] = expression.length;
  if (shortest === 0) throw new PatternError("正则能匹配空串，会处处命中", { expected: "至少匹配一个字", found: source, index: 0 });
  const effort = effortOf(expression);
  if (effort > MOST_EFFORT) {
    throw new PatternError("正则最坏情形下要试的走法太多", {
      expected: `不超过 ${figure(MOST_EFFORT)} 种，请收窄量词，如 \\d{1,2}`,
      found: `${figure(effort)} 种`,
      index: 0,
    });
  }
  if (longest > LONGEST_MATCH) {
    throw new PatternError("正则能匹配的文字太长", { expected: `不超过 ${figure(LONGEST_MATCH)} 个字`, found: `${figure(longest)} 个字`, index: 0 });
  }
  return expression;
}

function unanchoredWay(expression: Expression): Expression | undefined {
  return expression.kind === "choice" ? expression.ways.find((way) => !anchorsOf(way)) : undefined;
}

/** 20000 → 20,000 */
function figure(count: number): string {
  return count.toLocaleString("en-US");
}
