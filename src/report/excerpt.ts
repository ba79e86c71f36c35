import type { Span } from "../text/text.ts";
import { characters, columns } from "./columns.ts";

/** The words around a hit in at most `width` terminal columns: before, the hit, after; `indent` columns stand before the hit. */
export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
  readonly indent: number;
  readonly hitWidth: number;
}

const ELLIPSIS = "…";

/** Cuts to the terminal around the hit. Han characters are two columns wide; an emoji sequence is never cut in two. */
export function excerpt(text: string, [start, end]: Span, width: number): Excerpt {
  let room = Math.max(width, 8);
  const hit = keepHead(text.slice(start, end), room - 2);
  const hitWidth = columns(hit);
  room -= hitWidth;
  const rest = text.slice(end);
  const before = keepTail(text.slice(0, start), Math.max(Math.ceil(room / 2), room - columns(rest)));
  const indent = columns(before);
  return { before, hit, after: keepHead(rest, room - indent), indent, hitWidth };
}

/** The beginning that fits, with … when some is left out. */
function keepHead(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of characters(text)) {
    used += columns(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? "" : kept + ELLIPSIS;
}

/** The end that fits, with … when some is left out. */
function keepTail(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of characters(text).toReversed()) {
    used += columns(character);
    if (used > width) break;
    kept = character + kept;
  }
  return width < 1 ? "" : ELLIPSIS + kept;
}
