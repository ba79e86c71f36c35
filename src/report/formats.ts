import { UsageError } from "../usage-error.ts";
import { nearest } from "../nearest.ts";
import type { Format, Look } from "./format.ts";
import { json } from "./json.ts";
import { stylish } from "./stylish.ts";

/** Makes a fresh format: a format keeps what it must say at the end. */
export type MakeFormat = (look: Look) => Format;
export type Formats = { readonly [name: string]: MakeFormat };

const shipped = { stylish, json } satisfies Formats;

/** The format of this name, shipped or from a plugin. */
export function formatNamed(name: string, look: Look, plugged: Formats): Format {
  const formats: Formats = { ...plugged, ...shipped };
  const make = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (make) return make(look);
  const known = Object.keys({ ...shipped, ...plugged });
  const near = nearest(name, known);
  throw new UsageError(`没有“${name}”这种报告格式${near ? `，是不是“${near}”？` : ""}`, { key: "--format", expected: known.join("、") });
}
