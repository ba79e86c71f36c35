import { readFileSync } from "node:fs";

/** The version of this package: package.json stands one folder above src/ and above dist/ alike. */
export const version: string = versionOf(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

function versionOf(content: string): string {
  const { version: written } = JSON.parse(content) as { version: string }; // our own package.json
  return written;
}
