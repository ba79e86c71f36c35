import { countUpTo } from "./ascending.ts";
import type { Locate } from "./text.ts";

/** The lines of a text. "\n", "\r\n" and a lone "\r" end one; line and column count from 1, columns in UTF-16 units. */
export interface Lines {
  lineAt(offset: number): number;
  columnAt(offset: number): number;
}

/** Places in a text format, from offsets into the decoded file. `endColumn` is the column after the last character. */
export function lineLocator(source: string): Locate {
  const lines = linesOf(source);
  return (offset) => {
    const [start, end] = offset;
    return { line: lines.lineAt(start), column: lines.columnAt(start), endLine: lines.lineAt(end), endColumn: lines.columnAt(end), offset };
  };
}

/** Nothing is counted until the first question: most files have no finding. */
export function linesOf(source: string): Lines {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => (known ??= lineStarts(source));
  const lineAt = (offset: number): number => countUpTo(starts(), offset);
  return { lineAt, columnAt: (offset) => offset - (starts()[lineAt(offset) - 1] ?? 0) + 1 };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.test(source)) starts.push(ends.lastIndex);
  return starts;
}
