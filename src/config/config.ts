import { readFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { ioReason } from "../read/source.ts";
import { UsageError } from "../usage-error.ts";
import type { Parsed } from "../yaml.ts";
import { findConfig } from "./find-config.ts";
import type { Settings } from "./schema.ts";

/** The house's own settings, checked. Paths in them are relative to `folder`. */
export interface Config {
  /** Where it was read from; absent: there is none and the defaults hold. */
  readonly file?: string;
  readonly folder: string;
  readonly settings: Settings;
  /** An error that points at the value under `path`. */
  readonly mistake: Parsed<Settings>["mistake"];
}

/** `choice`: a file, `false` for none at all, `undefined` to search from `cwd` upwards. Throws UsageError. */
export async function loadConfig(cwd: string, choice: string | false | undefined): Promise<Config> {
  if (choice === false) return none(cwd);
  if (choice === undefined) {
    const found = await findConfig(cwd);
    return found ? await read(found) : none(cwd);
  }
  return await read(resolve(cwd, choice));
}

function none(cwd: string): Config {
  return { folder: cwd, settings: {}, mistake: (_path, message) => new UsageError(message) };
}

async function read(file: string): Promise<Config> {
  const content = await readFile(file, "utf8").catch((error: unknown) => {
    const reason = ioReason(error);
    throw reason ? new UsageError(`配置文件打不开：${reason}`, { file }) : error;
  });
  const { parseCode, parseData } = await import("./parse-settings.ts"); // with the YAML parser: only where there is a config
  const { value, mistake } = codeEndings.has(extname(file)) ? await parseCode(file) : parseData(file, content);
  return { file, folder: dirname(file), settings: value, mistake };
}

const codeEndings = new Set([".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"]);
