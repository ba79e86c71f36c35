import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path/posix";
import type { Dirent } from "node:fs";
import type { Unread } from "../document.ts";
import { ioReason } from "./source.ts";

/** Is this file or folder to be passed over? Folders come with a slash at the end. */
export type Ignored = (path: string) => boolean;

/**
 * The files below a folder, sorted within each folder, and what could not be opened. Dot files, node_modules and what
 * is ignored are passed over. Linked folders come after real ones, and each real folder once: links in a circle end.
 */
export async function* walk(folder: string, ignored: Ignored): AsyncGenerator<string | Unread> {
  const seen = new Set<string>();
  const links: string[] = [];

  async function* enter(path: string): AsyncGenerator<string | Unread> {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of sorted(await readdir(path, { withFileTypes: true }))) {
      const inner = join(path, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules" || ignored(inner)) continue;
      const kind = entry.isSymbolicLink() ? await targetOf(inner) : entry;
      if ("reason" in kind) yield kind;
      else if (kind.isFile()) yield inner;
      else if (kind.isDirectory() && !ignored(`${inner}/`)) {
        if (entry.isSymbolicLink()) links.push(inner);
        else yield* guarded(inner);
      }
    }
  }

  async function* guarded(path: string): AsyncGenerator<string | Unread> {
    try {
      yield* enter(path);
    } catch (error) {
      yield refusal(path, error);
    }
  }

  yield* guarded(folder);
  for (const link of links) yield* guarded(link); // grows while it runs
}

function sorted(entries: readonly Dirent[]): Dirent[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function targetOf(link: string) {
  try {
    return await stat(link);
  } catch (error) {
    return refusal(link, error);
  }
}

function refusal(path: string, error: unknown): Unread {
  const reason = ioReason(error);
  if (!reason) throw error;
  return { path, reason };
}
