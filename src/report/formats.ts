import { UsageError } from "../usage-error.ts";
import { nearest } from "../nearest.ts";
import type { Format, Look } from "./format.ts";

/** Makes a fresh format: a format keeps what it must say at the end. */
export type MakeFormat = (look: Look) => Format;
export type Formats = { readonly [name: string]: MakeFormat };

export const shippedFormats = ["stylish", "json"] as const;

/** The format of this name, shipped or from a plugin. Each is loaded only when asked for. */
export async function formatNamed(name: string, look: Look, plugged: Formats): Promise<Format> {
  const make = name === "stylish" ? (await import("./stylish.ts")).stylish
    : name === "json" ? (await import("./json.ts")).json
    : Object.hasOwn(plugged, name) ? plugged[name] : undefined;
  if (make) return make(look);
  const known = [...shippedFormats, ...Object.keys(plugged)];
  const near = nearest(name, known);
  throw new UsageError(`没有“${name}”这种报告格式${near ? `，是不是“${near}”？` : ""}`, { key: "--format", expected: known.join("、") });
}
