import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A command and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export function shenyan(...args: string[]): Command {
  return [process.execPath, resolve("bin/shenyan.js"), ...args];
}

/** What a whole process took, in milliseconds of wall time, and what it wrote. */
export interface Ran {
  readonly ms: number;
  readonly bytes: number;
  readonly stderr: string;
}

/**
 * Runs a command to its end. Its output goes to a file: to /dev/null some programs stop at the first hit.
 * Throws unless it ends with 0 or 1 and has written something: a failed start must not count as a fast one.
 */
export function run([program, ...args]: Command, folder: string, silent = false): Ran {
  const out = join(folder, "out");
  const fd = openSync(out, "w");
  const start = performance.now();
  const { status, stderr, error } = spawnSync(program, args, { cwd: folder, stdio: ["ignore", fd, "pipe"], encoding: "utf8" });
  const ms = performance.now() - start;
  closeSync(fd);
  const bytes = statSync(out).size;
  if (error || (status !== 0 && status !== 1) || (bytes === 0 && !silent)) {
    throw new Error(`${program} ${args.join(" ")}：退出码 ${status}，输出 ${bytes} 字节\n${error?.message ?? stderr}`);
  }
  return { ms, bytes, stderr };
}

/** A folder for the data of one benchmark, deleted afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "shenyan-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
