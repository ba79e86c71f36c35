import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import * as v from "valibot";
import { UsageError } from "./usage-error.ts";
import { complaint, type Path } from "./yaml-issue.ts";
import { syntaxWords } from "./yaml-syntax.ts";

/** An error that points at the value under `path`, or at its nearest ancestor. */
export type MakeMistake = (path: Path, message: string, details?: { expected?: string; found?: string }) => UsageError;

/** A YAML file that was read and checked, and where its values stand. */
export interface Parsed<T> {
  readonly value: T;
  readonly mistake: MakeMistake;
}

/** Parses YAML (JSON is YAML) and checks it once. Throws UsageError with file:line:column, key, expected and found. */
export function parseYaml<S extends v.GenericSchema>(file: string, content: string, schema: S): Parsed<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const refused = (words: string, offset: number) => new UsageError(`不是合法的 YAML：${words}`, position(offset));
  const syntax = document.errors[0];
  if (syntax) throw refused(syntaxWords(syntax), syntax.pos[0]);

  const mistake: MakeMistake = (path, message, details = {}) =>
    new UsageError(message, { ...position(offsetOf(document, path)), ...(path.length ? { key: path.join(".") } : {}), ...details });
  return { value: checked(schema, plain(document, refused), mistake), mistake };
}

/** Checks a value once. Throws what `mistake` makes of the first thing wrong with it. */
export function checked<S extends v.GenericSchema>(schema: S, value: unknown, mistake: MakeMistake): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const { path, message, ...details } = complaint(result.issues, (under) => keysAt(schema, under));
  throw mistake(path, message, details);
}

function plain(document: Document, refused: (words: string, offset: number) => UsageError): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) throw refused(syntaxWords({ code: "BAD_ALIAS" }), 0); // an alias to nothing, or to too much
    throw error;
  }
}

/** The keys that a schema knows under `path`. */
function keysAt(schema: unknown, path: Path): readonly string[] {
  let here = members(schema);
  for (const key of path) here = here.flatMap((one) => members(one.entries?.[key] ?? one.item ?? one.value));
  return here.flatMap(({ entries }) => Object.keys(entries ?? {}));
}

/** What of a valibot schema is walked here. */
interface Walkable {
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string | number, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
}

/** A schema without its wrappers; the members of a union. */
function members(schema: unknown): readonly Walkable[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { wrapped, options }: Walkable = schema;
  if (wrapped) return members(wrapped);
  return options ? options.flatMap(members) : [schema];
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String((item.key as { value?: unknown })?.value ?? item.key) === String(key));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
