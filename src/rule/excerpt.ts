import { sentenceAt } from "../text/clause.ts";
import type { Span, Text } from "../text/text.ts";

/** Most units of copy shown on either side of a match. */
const AROUND = 40;

/** The sentence around a match, on one line, cut where it is long. */
export function excerpt(text: Text, [start, end]: Span): { readonly text: string; readonly span: Span } {
  const from = Math.max(sentenceAt(text, start)[0], start - AROUND);
  const to = Math.min(Math.max(sentenceAt(text, Math.max(start, end - 1))[1], end), end + AROUND);
  return { text: text.value.slice(from, to).replaceAll("\n", " "), span: [start - from, end - from] };
}
