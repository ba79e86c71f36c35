import type { MakeFormat } from "../report/formats.ts";
import type { Check } from "../rule/checks/check.ts";
import type { PluginReader } from "../read/read.ts";

/** A folder of rules and three records of plain functions. No hooks, no lifecycle. */
export interface Plugin {
  readonly name: string;
  /** A folder of YAML rules, absolute. */
  readonly rules?: string;
  readonly checks?: Readonly<Record<string, Check>>;
  /** By extension without the dot. */
  readonly readers?: Readonly<Record<string, PluginReader>>;
  readonly formats?: Readonly<Record<string, MakeFormat>>;
}

/** Gives the editor the types; the package exports the result as `plugin`. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
