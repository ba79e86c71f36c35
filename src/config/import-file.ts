import { pathToFileURL } from "node:url";
import type { UsageError } from "../usage-error.ts";

/** Runs a file of the user's, TypeScript too, and gives what it exports. Throws what `failed` makes of the reason, which is one line. */
export async function importFile(file: string, failed: (reason: string) => UsageError): Promise<Readonly<Record<string, unknown>>> {
  try {
    if (/\.[mc]?ts$/u.test(file)) {
      const { createJiti } = await import("jiti");
      return await createJiti(import.meta.url, { fsCache: false }).import<Record<string, unknown>>(file); // a check leaves nothing behind
    }
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>; // a module is a record of its exports
  } catch (error) {
    throw failed((error instanceof Error ? error.message : String(error)).replaceAll(/\s+/gu, " ").trim());
  }
}
