import { createHash } from "node:crypto";
import * as v from "valibot";
import { loadCases } from "../law/case.ts";
import { loadLaws } from "../law/laws.ts";
import { UsageError } from "../usage-error.ts";
import { parseYaml } from "../yaml.ts";
import type { BookData } from "./book.ts";
import { builtinChecks, type Check } from "./checks/check.ts";
import { filesOf, type RuleFileContent } from "./folder.ts";
import { loadLexicon } from "./lexicon.ts";
import { parseRule, type Known, type RuleSource } from "./parse.ts";
import { loadPreset } from "./preset.ts";

export interface Loaded {
  readonly data: BookData;
  /** The rules of this folder with their files, for proofs that point at lines. */
  readonly sources: readonly RuleSource[];
}

/** Reads and checks a rules folder. With `base`, a user's folder: its rules may name what the base holds. Throws UsageError. */
export function loadFolder(folder: string, base?: BookData, checks: ReadonlyMap<string, Check> = builtinChecks): Loaded {
  return parseBook(filesOf(folder), base, checks);
}

export function parseBook(files: readonly RuleFileContent[], base?: BookData, checks: ReadonlyMap<string, Check> = builtinChecks): Loaded {
  const of = (kind: string): readonly RuleFileContent[] => files.filter(({ name }) => name.startsWith(`${kind}/`));
  const instruments = merge(base?.instruments ?? [], [...loadLaws(of("laws")).values()], (one) => one.id);
  const cases = merge(base?.cases ?? [], [...loadCases(of("cases")).values()], (one) => one.id);
  const known: Known = {
    provisions: new Set(instruments.flatMap((one) => Object.values(one.provisions)).map(({ id }) => id)),
    cases: new Set(cases.map(({ id }) => id)),
    checks: new Set(checks.keys()),
  };

  const sources = files
    .filter(({ name }) => !RESERVED.has(name.split("/")[0] ?? ""))
    .map(({ path, name, content }) => parseRule(path, name, content, known));
  for (const { rule, parsed } of sources) {
    if (base?.rules.some(({ id }) => id === rule.id)) throw parsed.mistake(["id"], "与已有规则重名", { expected: "另取一个编号", found: rule.id });
    if (rule.verb.kind === "check") checkOptions(rule.verb, parsed, checks);
  }
  if (sources.length === 0 && !base) throw new UsageError("没有找到任何规则", { expected: "形如 <族>/<名称>.yaml 的文件" });

  const head = files.find(({ name }) => name === "book");
  const { version, dated } = head ? parseYaml(head.path, head.content, bookSchema).value : (base ?? { version: "0", dated: "1970-01-01" });
  const content = {
    rules: [...(base?.rules ?? []), ...sources.map(({ rule }) => rule)],
    instruments,
    cases,
    presets: merge(base?.presets ?? [], of("presets").map(loadPreset), (preset) => preset.name),
    lexicon: loadLexicon(of("lexicon"), base?.lexicon),
  };
  return { data: { version, dated, digest: digest(content), ...content }, sources };
}

/** Folders of rules/ that hold no family. */
const RESERVED = new Set(["laws", "cases", "presets", "lexicon", "book"]);

function checkOptions(verb: { readonly name: string; readonly options: Readonly<Record<string, unknown>> }, parsed: RuleSource["parsed"], checks: ReadonlyMap<string, Check>): void {
  try {
    checks.get(verb.name)?.options(verb.options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { key, expected, found } = error.mistake;
    throw parsed.mistake(["check", "options", ...(key ? [key] : [])], error.message, { ...(expected ? { expected } : {}), ...(found ? { found } : {}) });
  }
}

const bookSchema = v.strictObject({ version: v.string(), dated: v.string() });

/** Later ones replace earlier ones of the same name. */
function merge<T>(base: readonly T[], more: readonly T[], name: (one: T) => string): readonly T[] {
  const replaced = new Set(more.map(name));
  return [...base.filter((one) => !replaced.has(name(one))), ...more];
}

/** What the book says, in 12 hex digits: equal digests judge alike. */
export function digest(content: Omit<BookData, "version" | "digest" | "dated">): string {
  const rules = content.rules.map((rule) => ({ ...rule, file: undefined }));
  return createHash("sha256").update(JSON.stringify({ ...content, rules })).digest("hex").slice(0, 12);
}
