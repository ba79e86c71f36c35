/** Half-open, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** x, y, width, height; pixels of the picture or points of the page, origin top left. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Where something stands in the original; the fields that the format has. Lines, columns, records and pages count from 1. */
export type Place =
  | { readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number; readonly offset: Span }
  | { readonly record: number; readonly line: number; readonly field: string; readonly offset: Span }
  | { readonly sheet: string; readonly cell: string; readonly offset: Span }
  | { readonly page: number; readonly box?: Box }
  | { readonly slide: number; readonly shape: string }
  | { readonly part: string; readonly paragraph: number }
  | { readonly image: string; readonly box: Box; readonly confidence: number };

/** From offsets in the source a reader folded (UTF-16 units) to the place in the original file. */
export type Locate = (span: Span) => Place;

/** Copy as a reader sees it, folded, with the way back to the original. Clause-ending breaks stand in `value` as "\n". */
export interface Text {
  readonly value: string;
  /**
   * Positions in `value`, ascending, where a blank or a soft line break of the original vanished.
   * Matching passes over them; whoever cuts clauses may end one there. Absent in identity text.
   */
  readonly gaps?: readonly number[];
  /** Offsets in the source of the characters a person would underline for this stretch of `value`. */
  source(span: Span): Span;
  /** The place in the original of the same characters. */
  origin(span: Span): Place;
}
