import { extname } from "node:path";
import type { Document, Unread } from "../document.ts";
import { mergeFacts } from "./facts.ts";
import { readLines } from "./lines.ts";
import { nothingToCheck, type Reader, type ReaderOptions } from "./reader.ts";
import { ioReason, type SourceFile } from "./source.ts";
import { readText } from "./text.ts";

/** A reader of a plugin: it knows the file, and nothing of our options. */
export type PluginReader = (file: SourceFile) => AsyncIterable<Document | Unread>;

export interface ReadOptions extends ReaderOptions {
  /** --read: this reader, whatever the extension. */
  readonly read?: ReaderName;
  /** By extension, without the dot; they win over ours. */
  readonly readers?: Readonly<Record<string, PluginReader>>;
}

/** The materials of a file, and what of it could not be read. */
export function read(file: SourceFile, options: ReadOptions): AsyncIterable<Document | Unread> {
  const extension = extname(file.path).slice(1).toLowerCase();
  const plugin = options.read ? undefined : options.readers?.[extension];
  if (plugin) return foreign(plugin, file, options);
  return deferred(async () => (await loaders[options.read ?? extensions[extension] ?? "txt"]())(file, options));
}

/** Readers with a parser of somebody else's load when their format comes up. */
const loaders = {
  md: async () => (await import("./markdown.ts")).readMarkdown,
  html: async () => (await import("./html.ts")).readHtml,
  txt: async () => readText,
  lines: async () => readLines,
  csv: async () => (await import("./csv.ts")).readCsv,
  jsonl: async () => (await import("./jsonl.ts")).readJsonl,
} satisfies Readonly<Record<string, () => Promise<Reader>>>;

export type ReaderName = keyof typeof loaders;

/** What --read accepts. */
export const readerNames: readonly ReaderName[] = ["md", "html", "txt", "lines", "csv", "jsonl"];

const extensions: Readonly<Record<string, ReaderName>> = {
  md: "md", markdown: "md", html: "html", htm: "html", txt: "txt", csv: "csv", tsv: "csv", jsonl: "jsonl", ndjson: "jsonl",
};

/** Extensions that folders are searched for, without the dot. */
export const knownExtensions: readonly string[] = Object.keys(extensions);

/** The stream itself, once there is one: nothing stands between it and the reader of millions of messages. */
function deferred<T>(open: () => Promise<AsyncIterable<T>>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      let inner: AsyncIterator<T> | undefined;
      return {
        next: () => (inner ? inner.next() : open().then((stream) => (inner = stream[Symbol.asyncIterator]()).next())),
        return: async () => (await inner?.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}

/** A plugin's documents get our facts, and what the system refuses is unread here too. Its other errors are bugs. */
async function* foreign(plugin: PluginReader, file: SourceFile, { given, fallback }: ReaderOptions): AsyncGenerator<Document | Unread> {
  let accounted = false;
  try {
    for await (const item of plugin(file)) {
      accounted = true;
      yield "reason" in item ? item : { ...item, facts: mergeFacts(given, item.facts, fallback) };
    }
  } catch (error) {
    const reason = ioReason(error);
    if (!reason) throw error;
    return yield { path: file.path, reason };
  }
  if (!accounted) yield { path: file.path, reason: nothingToCheck };
}
