import { fold } from "./fold.ts";
import { textAlong } from "./folded-text.ts";
import type { Locate, Text } from "./text.ts";
import { VERBATIM } from "./trail.ts";

/** Stands in unfolded text for a soft line break: the line goes on, a layout break is noted. */
export const SOFT_BREAK = "\v";
/** Stands for a hard break: it ends a clause. */
export const HARD_BREAK = "\n";

/** Collects what a reader sees, piece by piece, each with its offsets in the source, and folds it. */
export interface TextBuilder {
  /** Source characters [start, end) as they stand. */
  copy(start: number, end: number): void;
  /** Characters that stand for source [start, end): a decoded entity or escape. */
  put(value: string, start: number, end: number): void;
  soft(at: number): void;
  hard(at: number): void;
  /** Nothing but blanks and breaks so far? */
  readonly empty: boolean;
  build(): Text;
}

/** `locate` is given offsets in `source`. */
export function textBuilder(source: string, locate: Locate): TextBuilder {
  const trail: number[] = [];
  let seen = "";
  let empty = true;
  let copiedTo = -1;

  const add = (piece: string, start: number, end: number): void => {
    if (end !== VERBATIM || start !== copiedTo) trail.push(seen.length, start, end);
    copiedTo = end === VERBATIM ? start + piece.length : -1;
    seen += piece;
    empty &&= !VISIBLE.test(piece);
  };

  return {
    copy: (start, end) => add(source.slice(start, end), start, VERBATIM),
    put: (value, start, end) => add(value, start, end),
    soft: (at) => add(SOFT_BREAK, at, at),
    hard: (at) => add(HARD_BREAK, at, at),
    get empty() {
      return empty;
    },
    build() {
      const { value, trail: folding, gaps } = fold(seen, 0, seen.length);
      return textAlong([folding, trail], value, locate, gaps);
    },
  };
}

/** Something to read: neither a blank or break nor a character that is never seen, such as the zero-width space. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;
