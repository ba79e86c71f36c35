import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { messages } from "./copy.ts";

/** Writes list.txt, one short message a line, and returns its path. Streams: the parent must stay small, for a child's peak memory starts at its. */
export async function writeList(folder: string, megabytes: number): Promise<string> {
  const path = join(folder, "list.txt");
  const out = createWriteStream(path);
  let left = megabytes * 1e6;
  let lines: string[] = [];
  for (const message of messages(2026)) {
    lines.push(message, "\n");
    if (lines.length < 2000) continue;
    const chunk = Buffer.from(lines.join(""));
    lines = [];
    left -= chunk.length;
    if (!out.write(chunk)) await once(out, "drain");
    if (left <= 0) break;
  }
  out.end();
  await once(out, "finish");
  return path;
}
