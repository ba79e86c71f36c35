import { extname, resolve } from "node:path";
import { pathTable } from "../config/path-table.ts";
import type { Plugin } from "../config/plugin.ts";
import type { Document, Unread } from "../document.ts";
import { nearest } from "../nearest.ts";
import { find } from "../read/find.ts";
import { read, readerNames, type PluginReader, type ReaderName, type ReadOptions } from "../read/read.ts";
import type { Silence } from "../read/reader.ts";
import { fromFile, fromStdin } from "../read/source.ts";
import type { Summary } from "../report/format.ts";
import { UsageError } from "../usage-error.ts";
import { givenFacts, type FactOptions } from "./given.ts";
import type { Io } from "./io.ts";
import type { Setup } from "./setup.ts";

export interface ReadingOptions extends FactOptions {
  readonly read?: string;
  readonly stdinFilename?: string;
  /** The report is no copy, though it may lie in the folder that is checked. */
  readonly output?: string;
}

export interface Documents {
  /** One stream a file: a stream of streams would cost three promises a message. */
  readonly files: Iterable<AsyncIterable<Document | Unread>>;
  /** What yields nothing to read. */
  readonly problems: readonly Unread[];
  readonly skipped: Summary["skipped"];
}

/** Finds and reads, in the order of the paths. Facts: command line > the file itself > path table. With `silence`, silent messages are passed over. */
export async function documents(paths: readonly string[], options: ReadingOptions, { config, plugins }: Setup, { cwd }: Io, silence?: Silence): Promise<Documents> {
  const readers = readersOf(plugins);
  const given = givenFacts(options);
  const asked = options.read === undefined ? undefined : readerNamed(options.read);
  const known = await pathTable(config);
  const { files, problems, skipped } = await find(paths.length > 0 ? paths : ["."], { cwd, extensions: Object.keys(readers) });

  function* opened(): Generator<AsyncIterable<Document | Unread>> {
    for (const file of files) {
      if (options.output !== undefined && file !== "-" && resolve(cwd, file) === resolve(cwd, options.output)) continue;
      const path = file === "-" ? (options.stdinFilename ?? "-") : file;
      const { facts: fallback, read: tabled, columns } = known(path, cwd);
      const reader = asked ?? tabled;
      const how: ReadOptions = { given, fallback, readers, ...(reader ? { read: reader } : {}), ...(columns ? { columns } : {}), ...(silence ? { silence } : {}) };
      yield read(file === "-" ? fromStdin(path) : fromFile(resolve(cwd, file), path), how);
    }
  }
  return { files: opened(), problems, skipped: byExtension(skipped) };
}

function readersOf(plugins: readonly Plugin[]): Readonly<Record<string, PluginReader>> {
  return Object.fromEntries(plugins.flatMap(({ readers }) => Object.entries(readers ?? {})));
}

function readerNamed(name: string): ReaderName {
  const reader = readerNames.find((one) => one === name);
  if (reader) return reader;
  const near = nearest(name, readerNames);
  throw new UsageError(`没有“${name}”这种读取方式${near ? `，是不是“${near}”？` : ""}`, { key: "--read", expected: readerNames.join("、") });
}

function byExtension(paths: readonly string[]): Summary["skipped"] {
  const counts: Record<string, number> = {};
  for (const path of paths) {
    const extension = extname(path).toLowerCase() || "无扩展名";
    counts[extension] = (counts[extension] ?? 0) + 1;
  }
  return counts;
}
