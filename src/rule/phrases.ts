import { regexOf, type Pattern } from "../match/pattern.ts";
import type { Span } from "../text/text.ts";

/** Does the pattern occur in `value`, not inside `except`? */
export function occurs(pattern: Pattern, value: string, [from, to]: Span): boolean {
  return someMatch(pattern, value, (start, end) => start < from || end > to);
}

/** Does a match of the phrase cover the hit? */
export function swallows(phrase: Pattern, value: string, hit: Span): boolean {
  const from = Math.max(0, hit[0] - phrase.maxLength);
  const window = value.slice(from, hit[1] + phrase.maxLength);
  return someMatch(phrase, window, (start, end) => start + from <= hit[0] && hit[1] <= end + from);
}

/** From the start of the first match to the end of the last. All occurrences lie inside a hit if this does. */
export function extent(patterns: readonly Pattern[], value: string): Span | undefined {
  let first = Infinity;
  let last = -1;
  for (const pattern of patterns) {
    someMatch(pattern, value, (start, end) => {
      first = Math.min(first, start);
      last = Math.max(last, end);
      return false;
    });
  }
  return last < 0 ? undefined : [first, last];
}

/** Is there a match, overlapping ones too, of which `holds` is true? */
function someMatch(pattern: Pattern, value: string, holds: (start: number, end: number) => boolean): boolean {
  const regex = regexOf(pattern, "g");
  regex.lastIndex = 0;
  for (let match = regex.exec(value); match; match = regex.exec(value)) {
    if (holds(match.index, match.index + match[0].length)) return true;
    regex.lastIndex = match.index + 1;
  }
  return false;
}
