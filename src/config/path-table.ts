import { relative, resolve, sep } from "node:path";
import type { Facts } from "../document.ts";
import type { Config } from "./config.ts";
import type { PathRow } from "./schema.ts";

/** What the path table says of one file: later rows add to earlier ones and win. */
export interface PathFacts {
  readonly rows: readonly PathRow[];
  readonly facts: Partial<Facts>;
  readonly read?: NonNullable<PathRow["read"]>;
  readonly columns?: NonNullable<PathRow["columns"]>;
}

/** Globs are relative to the config file's folder; `*.csv` without a slash matches in every folder. */
export async function pathTable({ settings: { documents = [] }, folder }: Config): Promise<(path: string, cwd: string) => PathFacts> {
  if (documents.length === 0) return () => nothing;
  const { default: picomatch } = await import("picomatch");
  const table = documents.map((row) => ({ row, matches: picomatch(row.files.map(anywhere), { dot: true }) }));
  return (path, cwd) => {
    const name = relative(folder, resolve(cwd, path)).split(sep).join("/");
    return merge(table.filter(({ matches }) => matches(name)).map(({ row }) => row));
  };
}

const nothing: PathFacts = { rows: [], facts: {} };

function anywhere(glob: string): string {
  return glob.includes("/") ? glob.replace(/^\.\//u, "") : `**/${glob}`;
}

function merge(rows: readonly PathRow[]): PathFacts {
  let merged: PathFacts = { ...nothing, rows };
  for (const { files: _files, product, read, columns, ...facts } of rows) {
    merged = {
      ...merged,
      facts: { ...merged.facts, ...facts, ...(product ? { products: product } : {}) },
      ...(read ? { read } : {}),
      ...(columns ? { columns } : {}),
    };
  }
  return merged;
}
