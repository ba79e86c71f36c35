import type { Code, Html, InlineCode, Nodes } from "mdast";
import type { Span } from "../text/text.ts";
import type { Written } from "./align.ts";

/** Where a node stands in the source: the parser gives its outside, marks included. */
export function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** A fenced block begins on the line below its fence, an indented one at once. */
export function codeOf(node: Code, source: string): Written {
  const [start, end] = spanOf(node);
  const fenced = /^[`~]/.test(source.slice(start, start + 1));
  const below = fenced ? source.slice(start, end).search(/[\n\r]/) : 0;
  return { value: node.value, start: start + Math.max(below, 0), end, notation: "code" };
}

/** The source with the quote prefixes inside an HTML block blanked out: "> <p>保\n> 本</p>". Offsets stay. */
export function withoutPrefixes(node: Html, source: string): string {
  const [start, end] = spanOf(node);
  const html = source.slice(start, end);
  if (html === node.value) return source;
  return source.slice(0, start) + html.replace(linePrefix, (prefix) => " ".repeat(prefix.length)) + source.slice(end);
}

/** "> > " at the beginning of a line. */
const linePrefix = /(?<=[\n\r])[ \t>]+/g;

/** A line break in inline code is the layout's. */
export function inlineCodeOf(node: InlineCode, source: string): Written {
  const [start, end] = spanOf(node);
  let ticks = 0;
  while (source[start + ticks] === "`") ticks++;
  return { value: node.value.replace(/\r\n?|\n/g, " "), start: start + ticks, end: end - ticks, notation: "code" };
}

/** A title is the last thing in a link and holds its own quote only escaped: `](url "…")`, `](url (…))`, `[ref]: url '…'`. */
export function titleSpan(source: string, [start, end]: Span): { start: number; end: number } {
  let last = end - 1;
  while (last > start && !/["')]/.test(source[last] ?? "")) last--;
  if (source[start] !== "[" || source[last] === ")") {
    const inner = source.slice(start, last).search(/["')]\s*$/);
    if (inner >= 0) last = start + inner;
  }
  const opener = source[last] === ")" ? "(" : source[last];
  let first = last - 1;
  while (first > start && (source[first] !== opener || escaped(source, first))) first--;
  return { start: first + 1, end: last };
}

function escaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
