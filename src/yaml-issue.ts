import type { BaseIssue } from "valibot";
import { nearest } from "./nearest.ts";

export type Issue = BaseIssue<unknown>;
export type Path = readonly (string | number)[];

/** What is wrong with a value, for people: Chinese, with the path to it. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
}

/** The issue that says most, in words. `keysAt`: the keys known under a path, for the nearest name. */
export function complaint(issues: readonly Issue[], keysAt: (path: Path) => readonly string[]): Complaint {
  const [first, ...others] = saysMost(issues.flatMap((issue) => leaves(issue, [])));
  if (!first) throw new Error("a failed parse has an issue");
  const { issue, path } = first;
  const { input, kind, message } = issue;
  if (isUnknownKey(first)) {
    const key = String(path.at(-1));
    const near = nearest(key, keysAt(path.slice(0, -1)));
    return { path, message: `不认识的键“${key}”${near ? `，是不是“${near}”？` : ""}` };
  }
  if (kind === "transformation") return { path, message, expected: issue.expected ?? "", found: issue.received }; // our own words
  if (kind === "validation" && HAN.test(message)) return { path, message, ...(input === "" ? {} : { found: shown(input) }) };
  if (input === undefined) return { path, message: "缺少必需的键" };
  const expected = [first, ...others].map((leaf) => expectation(leaf.issue));
  const near = typeof input === "string" ? nearest(input, expected.flatMap(({ choices }) => choices)) : undefined;
  const keys = keysAt(path);
  const words = [...new Set(expected.map(({ words: one }) => (one === KEYED && keys.length > 0 ? `${KEYED}，键有 ${keys.join("、")}` : one)))].join("，或 ");
  return { path, message: `值不对${near ? `，是不是“${near}”？` : ""}`, expected: words, found: shown(input) };
}

interface Leaf {
  readonly issue: Issue;
  readonly path: Path;
}

/** The issues of a union's members, each with its whole path. */
function leaves(issue: Issue, prefix: Path): readonly Leaf[] {
  const path = [...prefix, ...(issue.path ?? []).map((item) => item.key as string | number)]; // YAML has no other keys
  return issue.issues ? issue.issues.flatMap((inner) => leaves(inner, path)) : [{ issue, path }];
}

/** A typo of a required key is told as a typo; of a union's members that one speaks which got furthest, or all that got equally far. */
function saysMost(all: readonly Leaf[]): readonly Leaf[] {
  const typo = all.find(isUnknownKey);
  if (typo) return [typo];
  const furthest = Math.max(...all.map(({ path }) => path.length));
  const [first, ...others] = all.filter(({ path }) => path.length === furthest).sort((a, b) => rank(a) - rank(b));
  return first ? [first, ...others.filter(({ path }) => path.join() === first.path.join())] : [];
}

/** A value of the right type that is refused was nearer than one of the wrong type. */
function rank({ issue }: Leaf): number {
  return issue.kind === "schema" ? 1 : 0;
}

function isUnknownKey({ issue }: Leaf): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

/** valibot's "string", `"listed"`, `("ban" | "required")`, in words. */
function expectation({ expected }: Issue): { readonly words: string; readonly choices: readonly string[] } {
  const ways = (expected ?? "").replace(/^\((.*)\)$/u, "$1").split(" | ");
  const choices = ways.flatMap((way) => QUOTED.exec(way)?.[1] ?? []);
  if (choices.length > 0) return { words: choices.length > 1 ? `${choices.join("、")} 之一` : choices.join(""), choices };
  return { words: ways.map((way) => typeNames[way] ?? way).join("，或 "), choices };
}

const KEYED = "“键: 值”";
const QUOTED = /^"(.*)"$/u;
const HAN = /\p{Script=Han}/u;

const typeNames: Readonly<Record<string, string>> = {
  string: "文字", number: "数字", boolean: "true 或 false", Array: "列表", Object: KEYED, null: "空",
};

/** A value as its writer would recognise it, at most this long (UTF-16 units). */
const LONGEST = 40;

function shown(value: unknown): string {
  if (value === null) return "空";
  if (Array.isArray(value)) return value.length > 0 ? "列表" : "空列表";
  if (typeof value === "object") return KEYED;
  if (typeof value === "function") return "函数";
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
