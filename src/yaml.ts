import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import * as v from "valibot";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

/** A YAML file that was read and checked, and where its values stand. */
export interface Parsed<T> {
  readonly value: T;
  /** An error that points at the value under `path`, or at its nearest ancestor. */
  mistake(path: readonly (string | number)[], message: string, details?: { expected?: string; found?: string }): UsageError;
}

/** Parses YAML (JSON is YAML) and checks it once. Throws UsageError with file:line:column, key, expected and found. */
export function parseYaml<S extends v.GenericSchema>(file: string, content: string, schema: S): Parsed<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const syntax = document.errors[0];
  if (syntax) throw new UsageError(`不是合法的 YAML：${syntax.message}`, position(syntax.pos[0]));

  const mistake: Parsed<unknown>["mistake"] = (path, message, details = {}) =>
    new UsageError(message, { ...position(offsetOf(document, path)), ...(path.length ? { key: path.join(".") } : {}), ...details });

  const result = v.safeParse(schema, document.toJS() as unknown);
  if (result.success) return { value: result.output, mistake };

  const issue = deepest(result.issues.find(isUnknownKey) ? result.issues.filter(isUnknownKey) : result.issues); // a typo of a required key is told as a typo
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  if (isUnknownKey(issue)) {
    const key = String(path.at(-1));
    const near = nearest(key, siblings(schema, path.slice(0, -1)));
    throw mistake(path, near ? `不认识的键“${key}”，是不是“${near}”？` : `不认识的键“${key}”`);
  }
  const missing = issue.received === "undefined" || (issue.type === "strict_object" && issue.received === "undefined");
  throw mistake(path, missing ? "缺少必需的键" : issue.kind === "validation" ? issue.message : "值不对", {
    expected: issue.expected ?? "",
    found: issue.received,
  });
}

type Issue = v.BaseIssue<unknown>;

function isUnknownKey(issue: Issue): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

/** Inside a union, the issue that got furthest says most. */
function deepest(issues: readonly Issue[]): Issue {
  let best: Issue | undefined;
  const visit = (issue: Issue, depth: number): void => {
    for (const inner of issue.issues ?? []) visit(inner as Issue, depth + (inner.path?.length ?? 0));
    if (!best) best = issue;
  };
  for (const issue of issues) visit(issue, issue.path?.length ?? 0);
  return best ?? (issues[0] as Issue);
}

/** The keys an object schema knows under `path`, for the nearest-name hint. */
function siblings(schema: v.GenericSchema, path: readonly (string | number)[]): readonly string[] {
  let here: unknown = schema;
  for (const key of path) here = descend(here, key);
  const entries = (unwrap(here) as { entries?: object } | undefined)?.entries;
  return entries ? Object.keys(entries) : [];
}

function descend(schema: unknown, key: string | number): unknown {
  const inner = unwrap(schema) as { entries?: Record<string, unknown>; item?: unknown; value?: unknown; options?: unknown[] } | undefined;
  return inner?.entries?.[key] ?? inner?.item ?? inner?.value;
}

function unwrap(schema: unknown): unknown {
  const wrapped = (schema as { wrapped?: unknown } | undefined)?.wrapped;
  return wrapped ? unwrap(wrapped) : schema;
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
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
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
