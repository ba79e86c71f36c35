import type { Unread } from "../document.ts";

/** Whole lines of a text, and where they begin in it (UTF-16 units). */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** Recuts a stream of text so that no line is parted. A line may be as long as memory: it is joined once, when it ends. */
export async function* wholeLines(chunks: AsyncIterable<string | Unread>): AsyncGenerator<Piece | Unread> {
  let open: string[] = [];
  let offset = 0;
  const close = (end: string): Piece => {
    const text = newlines([...open, end].join(""));
    const piece = { text, offset };
    offset += text.length;
    return piece;
  };
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") {
      if (open.length) yield close("");
      return yield chunk;
    }
    const cut = lastLineEnd(chunk);
    if (cut > 0) {
      yield close(chunk.slice(0, cut));
      open = [];
    }
    if (cut < chunk.length) open.push(chunk.slice(cut));
  }
  if (open.length) yield close("");
}

/** After the last "\n"; in a text without any, after the last "\r" that cannot be half of "\r\n". */
function lastLineEnd(chunk: string): number {
  const newline = chunk.lastIndexOf("\n");
  return newline >= 0 || chunk.length < 2 ? newline + 1 : chunk.lastIndexOf("\r", chunk.length - 2) + 1;
}

/** A carriage return alone ends a line too: "甲\r乙". One unit for one, so offsets stay. */
const loneReturn = /\r(?!\n)/g;

function newlines(text: string): string {
  return text.includes("\r") ? text.replace(loneReturn, "\n") : text;
}
