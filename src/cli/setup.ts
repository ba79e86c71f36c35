import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/config.ts";
import { loadPlugins } from "../config/load-plugins.ts";
import type { Plugin } from "../config/plugin.ts";
import { nearest } from "../nearest.ts";
import { ruleBook, type BookData, type Preset, type RuleBook } from "../rule/book.ts";
import { builtinChecks } from "../rule/checks/check.ts";
import { shippedBook } from "../rule/shipped.ts";
import { UsageError } from "../usage-error.ts";
import type { Io } from "./io.ts";

export interface ConfigChoice {
  /** A file, `false` for none, absent to search. */
  readonly config?: string | false;
}

/** The house's settings and the rule book they make. */
export interface Setup {
  readonly config: Config;
  readonly plugins: readonly Plugin[];
  readonly book: RuleBook;
}

export async function setUp({ cwd }: Io, { config: choice }: ConfigChoice): Promise<Setup> {
  const config = await loadConfig(cwd, choice);
  const plugins = await loadPlugins(config);
  const checks = checksOf(plugins);
  return { config, plugins, book: ruleBook(await extended(shippedBook(), config, plugins, checks), checks) };
}

export function checksOf(plugins: readonly Plugin[]): RuleBook["checks"] {
  return new Map([...builtinChecks, ...plugins.flatMap((plugin) => Object.entries(plugin.checks ?? {}))]);
}

async function extended(base: BookData, config: Config, plugins: readonly Plugin[], checks: RuleBook["checks"]): Promise<BookData> {
  const { rules = [], off = [] } = config.settings;
  const own = rules.map((folder, i) => ownFolder(folder, i, config));
  const folders = [...plugins.flatMap((plugin) => plugin.rules ?? []), ...own];
  if (folders.length === 0 && off.length === 0) return base;
  const { extendBook } = await import("../rule/extend.ts"); // brings the YAML parser, which the shipped book does without
  const book = folders.length > 0 ? extendBook(base, { folders, checks, off: [] }) : base;
  for (const [i, { rule }] of off.entries()) {
    if (book.rules.some(({ id }) => id === rule)) continue;
    const near = nearest(rule, book.rules.map(({ id }) => id));
    throw config.mistake(["off", i, "rule"], `要停用的规则不存在${near ? `，是不是“${near}”？` : ""}`, { expected: "shenyan rules 列出的编号", found: rule });
  }
  return off.length > 0 ? extendBook(book, { folders: [], checks, off: off.map(({ rule }) => rule) }) : book;
}

function ownFolder(folder: string, i: number, config: Config): string {
  const path = resolve(config.folder, folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw config.mistake(["rules", i], "规则文件夹不存在", { expected: "相对于配置文件的一个文件夹，内有 <族>/<名称>.yaml", found: folder });
}

/** The preset of this name: the command line's, else the config's, else `recommended`. */
export function presetNamed(name: string | undefined, { config, book }: Setup): Preset {
  const wanted = name ?? config.settings.preset ?? "recommended";
  const preset = book.presets.get(wanted);
  if (preset) return preset;
  const near = nearest(wanted, book.presets.keys());
  const message = `没有“${wanted}”这个预设${near ? `，是不是“${near}”？` : ""}`;
  const expected = [...book.presets.keys()].join("、");
  throw name === undefined ? config.mistake(["preset"], message, { expected }) : new UsageError(message, { key: "--preset", expected });
}

/** How many rules of the book this preset asks. */
export function activeRules({ rules }: RuleBook, { classes }: Preset): number {
  return rules.filter((rule) => classes.includes(rule.class)).length;
}
