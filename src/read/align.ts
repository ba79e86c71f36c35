import type { TextBuilder } from "../text/builder.ts";

/** How a format writes a value into its source. */
export interface Written {
  readonly value: string;
  /** The stretch of the source that was written for it, half-open. */
  readonly start: number;
  readonly end: number;
  /**
   * markdown: escapes and entities; line breaks are the layout's. html: entities.
   * code: as it stands; line breaks end a clause.
   */
  readonly notation: "markdown" | "html" | "code";
}

/**
 * Adds a decoded value to the builder, each character with the source characters it stands for:
 * both are walked side by side, and source characters that are markup (marks, quote prefixes, indentation) are stepped over.
 */
export function align(builder: TextBuilder, source: string, { value, start, end, notation }: Written): void {
  let at = start;
  let equalFrom = start;
  const flush = () => builder.copy(equalFrom, at);
  for (let i = 0; i < value.length; ) {
    const wanted = value[i] ?? "";
    const line = wanted === "\n" || (wanted === " " && /[\n\r]/.test(source[at] ?? "")) ? lineBreak(source, at, end) : undefined;
    if (line !== undefined) {
      flush();
      if (notation === "code" && wanted === "\n") builder.hard(at);
      else builder.soft(at);
      i++;
      at = equalFrom = line - ownPrefix(value, i, source, line);
      continue;
    }
    const entity = notation === "code" ? 0 : entityLength(source, at, end, wanted, notation);
    const length = entity || (notation === "markdown" ? escapeLength(source, at, wanted) : 0);
    if (length) {
      flush();
      const character = entity ? String.fromCodePoint(value.codePointAt(i) ?? 0) : wanted;
      builder.put(character, at, at + length);
      i += character.length;
      at = equalFrom = at + length;
    } else if (at < end && source[at] === wanted) {
      at++;
      i++;
    } else if (at < end && markup.test(source[at] ?? "")) {
      flush();
      at = equalFrom = at + 1;
    } else if (wanted === " ") {
      // A tab of the source, written out.
      flush();
      equalFrom = at;
      builder.put(wanted, at, at);
      i++;
    } else {
      // A notation we do not know: nothing is lost, but the rest points at its whole stretch.
      flush();
      builder.put(value.slice(i), Math.min(at, end - 1), end);
      return;
    }
  }
  flush();
}

/** What may stand in the source and not in the value: blanks and ASCII punctuation. */
const markup = /[\s!-/:-@[-`{-~]/;

/** Blanks, a line break and the prefix of the next line: " \n  > ". */
const layoutBreak = /[ \t]*(?:\r\n|\n|\r)([ \t>]*)/y;

/** After a line break and the next line's prefix, if there is one at `at`. The prefix may lie beyond the value: 保本\n> **保息**. */
function lineBreak(source: string, at: number, end: number): number | undefined {
  layoutBreak.lastIndex = at;
  const prefix = layoutBreak.exec(source)?.[1];
  if (prefix === undefined || layoutBreak.lastIndex - prefix.length > end) return undefined;
  return Math.min(layoutBreak.lastIndex, end);
}

/** How much of the prefix before `to` is the value's own: the blanks a line of code begins with, or its "> ". */
function ownPrefix(value: string, from: number, source: string, to: number): number {
  let length = 0;
  while (/[ \t>]/.test(value[from + length] ?? "")) length++;
  while (length > 0 && source.slice(to - length, to) !== value.slice(from, from + length)) length--;
  return length;
}

/** "&amp;", "&#20445;", "&#x4FDD;"; in HTML old names go without semicolon: "&nbsp". */
const entityPattern = /&(?:#\d+;?|#x[\da-f]+;?|[a-z][\da-z]*;?)/iy;
const ampersand = /^&(?:amp|#38|#x26);?$/i;

/** Length of the entity at `at` that stands for `wanted`; an "&" that begins no entity stands for itself. */
function entityLength(source: string, at: number, end: number, wanted: string, notation: "markdown" | "html"): number {
  if (source[at] !== "&") return 0;
  entityPattern.lastIndex = at;
  const text = entityPattern.exec(source)?.[0];
  if (!text || at + text.length > end || (notation === "markdown" && !text.endsWith(";"))) return 0;
  return (wanted === "&") === ampersand.test(text) ? text.length : 0;
}

/** A backslash before ASCII punctuation is an escape. */
function escapeLength(source: string, at: number, wanted: string): number {
  return source[at] === "\\" && source[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted) ? 2 : 0;
}
