import type { Day } from "../document.ts";

/** What a command needs of the world around it; tests bring their own. */
export interface Io {
  /** Waits while the reader of the output is slow. False once nobody listens any more. */
  write(text: string): Promise<boolean>;
  writeErr(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is the output a terminal? */
  readonly isTTY: boolean;
  readonly columns: number;
  today(): Day;
}

/** 0 nothing at or above the threshold, 1 findings (or a rule that is not proved), 2 what the user must repair. */
export type ExitStatus = 0 | 1 | 2;

/** The process this program runs in. */
export function terminal(): Io {
  const { stdout, stderr, env } = process;
  return {
    write: writer(stdout),
    writeErr: (text) => void stderr.write(text),
    cwd: process.cwd(),
    env,
    isTTY: stdout.isTTY === true,
    columns: stdout.columns ?? 100,
    today: () => localDay(new Date()),
  };
}

/** Writes with back-pressure: a fast writer and a slow pipe must not fill the memory. A closed pipe (`| head`) is no error. */
export function writer(stream: NodeJS.WritableStream): Io["write"] {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    open = false;
  });
  return async (text) => {
    if (open && text !== "" && !stream.write(text)) await drained(stream);
    return open;
  };
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ["drain", "close", "error"]) stream.off(event, done);
      resolve();
    };
    for (const event of ["drain", "close", "error"]) stream.on(event, done);
  });
}

/** The calendar day where the user is. */
function localDay(date: Date): Day {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
