import { unitsOf, type CodePoints } from "./code-points.ts";

/** A pattern as far as the matcher cares: folded, bounded, without captures. */
export type Expression = (
  | { readonly kind: "character"; readonly value: string }
  | { readonly kind: "set"; readonly codePoints: CodePoints; /** All members, if the author listed them one by one. */ readonly listed?: readonly string[] }
  | { readonly kind: "edge" }
  | { readonly kind: "look"; readonly inner: Expression }
  | { readonly kind: "sequence"; readonly parts: readonly Expression[] }
  | { readonly kind: "choice"; readonly ways: readonly Expression[] }
  | { readonly kind: "repeat"; readonly part: Expression; readonly min: number; readonly max: number }
) & {
  /** As a regular expression with flag `u`. */
  readonly source: string;
  /** How many UTF-16 units it can match. */
  readonly length: Range;
};

export type Range = readonly [min: number, max: number];

/** `value` is what one character of the author folds to; it may be several (㎡ → m2). */
export function character(value: string, source: string): Expression {
  return { kind: "character", value, source, length: [value.length, value.length] };
}

export function set(codePoints: CodePoints, source: string, listed?: readonly string[]): Expression {
  return { kind: "set", codePoints, source, length: unitsOf(codePoints), ...(listed ? { listed } : {}) };
}

/** `^`, `$`, `\b`: no width. */
export function edge(source: string): Expression {
  return { kind: "edge", source, length: [0, 0] };
}

export function look(kind: "lookahead" | "lookbehind", inner: Expression): Expression {
  return { kind: "look", inner, source: `(?${kind === "lookahead" ? "" : "<"}=${inner.source})`, length: [0, 0] };
}

export function sequence(parts: readonly Expression[]): Expression {
  const source = parts.map((part) => part.source).join("");
  return { kind: "sequence", parts, source, length: parts.reduce<Range>((sum, { length }) => plus(sum, length), [0, 0]) };
}

export function choice(ways: readonly Expression[]): Expression {
  const length: Range = [Math.min(...ways.map((way) => way.length[0])), Math.max(...ways.map((way) => way.length[1]))];
  return { kind: "choice", ways, source: ways.map((way) => way.source).join("|"), length };
}

export function group(inner: Expression): Expression {
  return { ...inner, source: `(?:${inner.source})` };
}

export function repeat(part: Expression, min: number, max: number, quantifier: string): Expression {
  return { kind: "repeat", part, min, max, source: part.source + quantifier, length: [part.length[0] * min, part.length[1] * max] };
}

export function plus(a: Range, b: Range): Range {
  return [a[0] + b[0], a[1] + b[1]];
}
