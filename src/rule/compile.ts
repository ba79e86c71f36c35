import { writeFileSync } from "node:fs";
import { loadFolder } from "./load.ts";

/** Run by the build: rules/ → book.json beside the bundle, so that start-up parses no YAML. */
export function compile(folder: string, out: string): void {
  writeFileSync(out, JSON.stringify(loadFolder(folder).data));
}
