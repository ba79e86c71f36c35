/** Where a mistake the user can repair stands. line and column from 1. */
export interface Mistake {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
  readonly expected?: string;
  readonly found?: string;
}

/** What the user can repair: bad usage, config or rule. Everything else that throws is a bug. `message` is one Chinese line. */
export class UsageError extends Error {
  readonly mistake: Mistake;

  constructor(message: string, mistake: Mistake = {}) {
    super(message);
    this.name = "UsageError";
    this.mistake = mistake;
  }
}

/** One line: file:line:column: message（key：应为 …，实为 …）. */
export function describe(error: UsageError): string {
  const { file, line, column, key, expected, found } = error.mistake;
  const where = [file, line, column].filter((part) => part !== undefined).join(":");
  const details = [key && `键 ${key}`, expected && `应为 ${expected}`, found && `实为 ${found}`].filter(Boolean).join("，");
  return `${where ? `${where}: ` : ""}${error.message}${details ? `（${details}）` : ""}`;
}
