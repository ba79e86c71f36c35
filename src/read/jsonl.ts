import type { Document, Unread } from "../document.ts";
import { mapColumns } from "./columns.ts";
import { decode } from "./decode.ts";
import { nothingToCheck, type Reader, type ReaderOptions } from "./reader.ts";
import { rowReader, type RowReader } from "./rows.ts";
import { wholeLines } from "./whole-lines.ts";

/** A list with one JSON object a line, each a document. A line that is none is unread, the others go on. */
export const readJsonl: Reader = async function* (file, options) {
  const { path } = file;
  const readerFor = readersByKeys(options);
  let line = 0;
  let record = 0;
  let mapped = false;
  let accounted = false;
  for await (const piece of wholeLines(decode(file))) {
    if ("reason" in piece) return yield piece;
    const lines = piece.text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    for (const json of lines) {
      line++;
      if (json.trim() === "") continue;
      record++;
      const object = parseObject(json);
      const read = object && readerFor(Object.keys(object));
      let item: Document | Unread | undefined;
      if (!object || !read) item = { path, line, reason: notAnObject };
      else if (typeof read === "function") item = read({ path, record, line, value: (name) => object[name] });
      else item = { path, line, reason: read.reason };
      accounted ||= item !== undefined;
      if (item) yield item;
      if (!object) continue;
      // When the first object already lacks the text, the keys are wrong for all.
      if (!mapped && typeof read !== "function") return;
      mapped = true;
    }
  }
  if (!accounted) yield { path, reason: nothingToCheck } satisfies Unread;
};

const notAnObject = "这一行不是 JSON 对象，没有检查；应为 {\"text\": \"…\"} 这样一行一个对象，其余各行照常检查";

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const remembered = 1024;

/** Objects with the same keys share a reader, or the reason why there is none. */
function readersByKeys(options: ReaderOptions): (names: readonly string[]) => RowReader | { readonly reason: string } {
  const known = new Map<string, RowReader | { readonly reason: string }>();
  return (names) => {
    const key = names.join("\n");
    let reader = known.get(key);
    if (!reader) {
      if (known.size === remembered) known.clear();
      const mapping = mapColumns(names, options.columns);
      known.set(key, (reader = "reason" in mapping ? mapping : rowReader(mapping, options)));
    }
    return reader;
  };
}
