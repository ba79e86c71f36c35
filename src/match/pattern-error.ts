/** A pattern that a rule may not use. `message` is one Chinese line; `index` is where in the source, in UTF-16 units. */
export class PatternError extends Error {
  readonly expected: string;
  readonly found: string;
  readonly index: number;

  constructor(message: string, details: { readonly expected: string; readonly found: string; readonly index: number }) {
    super(message);
    this.name = "PatternError";
    this.expected = details.expected;
    this.found = details.found;
    this.index = details.index;
  }
}
