import { readFileSync } from "node:fs";
import type { BookData } from "./book.ts";

/** The compiled book beside the bundle, and the YAML folder it was compiled from. */
const COMPILED = new URL("./book.json", import.meta.url);
export const shippedRules = new URL("../rules/", import.meta.url);

/** The shipped rule book. Throws when the package was not built. */
export function shippedBook(): BookData {
  return JSON.parse(readFileSync(COMPILED, "utf8")) as BookData; // written by compile.ts from checked files
}
