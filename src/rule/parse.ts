import { compileContextPattern, compilePattern, PatternError, type Pattern } from "../match/pattern.ts";
import { foldTerm } from "../text/fold.ts";
import { parseYaml, type Parsed } from "../yaml.ts";
import { contexts } from "./contexts/context.ts";
import type { Example, Exemption, How, Rule, Verb, When } from "./rule.ts";
import { ruleSchema, type ExemptionFile, type RuleFile } from "./schema.ts";

/** A rule and the file it came from, which can point at its keys. */
export interface RuleSource {
  readonly rule: Rule;
  readonly parsed: Parsed<RuleFile>;
}

/** What a rule file may name. */
export interface Known {
  hasProvision(id: string): boolean;
  hasCase(id: string): boolean;
  readonly checks: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

/** One rule file → a rule, or UsageError with file:line:column. `name` is the path below the rules folder without extension. */
export function parseRule(file: string, name: string, content: string, known: Known): RuleSource {
  const parsed = parseYaml(file, content, ruleSchema);
  const { value } = parsed;
  if (value.id !== name) throw parsed.mistake(["id"], "规则编号要与文件路径一致", { expected: name, found: value.id });

  const rule: Rule = {
    id: value.id,
    family: value.id.slice(0, value.id.indexOf("/")),
    title: value.title,
    class: value.class,
    when: parseWhen(parsed),
    verb: parseVerb(parsed, known),
    unless: (value.unless ?? []).map((item, i) => parseExemption(item, ["unless", i], parsed, known)),
    message: value.message,
    advice: value.advice ?? null,
    basis: provisions(value.basis ?? [], ["basis"], parsed, known),
    cases: value.cases ?? [],
    examples: { bad: value.examples.bad.map(parseExample), good: value.examples.good.map(parseExample) },
    file,
  };
  if (rule.class !== "advice" && rule.basis.length === 0) {
    throw parsed.mistake(["basis"], "除“提示”（advice）外，规则必须写明依据", { expected: "至少一条 rules/laws 中的条款" });
  }
  for (const [i, id] of rule.cases.entries()) {
    if (!known.hasCase(id)) throw parsed.mistake(["cases", i], "没有这个案例", { expected: "rules/cases 中的案例编号", found: id });
  }
  return { rule, parsed };
}

function parseWhen(parsed: Parsed<RuleFile>): When {
  const { product, channel, mentions } = parsed.value.when ?? {};
  return {
    ...(product ? { product } : {}),
    ...(channel ? { channel } : {}),
    ...(mentions ? { mentions: patterns(mentions, ["when", "mentions"], parsed, compilePattern) } : {}),
  };
}

function parseVerb(parsed: Parsed<RuleFile>, known: Known): Verb {
  const { forbid, require, check, when } = parsed.value;
  const verbs = [forbid, require, check].filter((verb) => verb !== undefined);
  if (verbs.length !== 1) {
    throw parsed.mistake([], "一条规则恰好要有一个动词", { expected: "forbid、require、check 之一", found: `${verbs.length} 个` });
  }
  if (forbid) {
    const terms = (forbid.terms ?? []).map((term, i) => {
      const folded = foldTerm(term);
      if (!folded) throw parsed.mistake(["forbid", "terms", i], "折叠后为空的词不会命中任何文字", { found: term });
      return folded;
    });
    const duplicate = terms.findIndex((term, i) => terms.indexOf(term) !== i);
    if (duplicate >= 0) throw parsed.mistake(["forbid", "terms", duplicate], "词重复", { found: terms[duplicate] ?? "" });
    return { kind: "forbid", terms, patterns: patterns(forbid.patterns ?? [], ["forbid", "patterns"], parsed, compilePattern) };
  }
  if (!when?.mentions) throw parsed.mistake(["when"], "require 和 check 规则要写明触发词", { expected: "when.mentions" });
  if (require) {
    return { kind: "require", disclosure: require.disclosure, any: patterns(require.any, ["require", "any"], parsed, compilePattern) };
  }
  const name = check?.function ?? "";
  if (!known.checks.has(name)) {
    throw parsed.mistake(["check", "function"], "没有这个检查函数", { expected: [...known.checks].join("、"), found: name });
  }
  return { kind: "check", name, options: check?.options ?? {} };
}

function parseExemption(item: ExemptionFile, path: Path, parsed: Parsed<RuleFile>, known: Known): Exemption {
  return {
    because: item.because,
    how: parseHow(item, path, parsed),
    basis: provisions(item.basis ?? [], [...path, "basis"], parsed, known),
    ...(item.becomes ? { becomes: item.becomes } : {}),
    ...(item.message ? { message: item.message } : {}),
    ...(item.from ? { from: item.from } : {}),
    ...(item.to ? { to: item.to } : {}),
  };
}

function parseHow(item: ExemptionFile, path: Path, parsed: Parsed<RuleFile>): How {
  const ways = (["inside", "context", "near", "kind", "name"] as const).filter((way) => item[way] !== undefined);
  if (ways.length !== 1) {
    throw parsed.mistake(path, "一项豁免恰好要有一种方式", { expected: "inside、context、near、kind、name 之一", found: ways.join("、") || "没有" });
  }
  if (item.inside) return { by: "inside", phrases: patterns(item.inside, [...path, "inside"], parsed, compileContextPattern) };
  if (item.near) {
    return { by: "near", patterns: patterns(item.near, [...path, "near"], parsed, compileContextPattern), within: item.within ?? "clause" };
  }
  if (item.kind) return { by: "kind", kinds: item.kind };
  if (item.name) return { by: "name" };
  const context = item.context ?? "";
  if (!Object.hasOwn(contexts, context)) {
    throw parsed.mistake([...path, "context"], "没有这个语境", { expected: Object.keys(contexts).join("、"), found: context });
  }
  return { by: "context", context };
}

function parseExample(item: RuleFile["examples"]["bad"][number]): Example {
  // Absent keys of the union's plain-text member are undefined; drop them so that exact optional types hold.
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as Example;
}

function patterns(sources: readonly string[], path: Path, parsed: Parsed<unknown>, compile: (source: string) => Pattern): Pattern[] {
  return sources.map((source, i) => {
    try {
      return compile(source);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw parsed.mistake([...path, i], `规则 ${(parsed.value as { id?: string }).id ?? ""} 的正则不可用：${error.message}`, {
        ...(error.expected ? { expected: error.expected } : {}),
        found: error.found ?? source,
      });
    }
  });
}

function provisions(ids: readonly string[], path: Path, parsed: Parsed<unknown>, known: Known): readonly string[] {
  for (const [i, id] of ids.entries()) {
    if (!known.hasProvision(id)) throw parsed.mistake([...path, i], "没有这条条款", { expected: "rules/laws 中的“文件编号#条款”", found: id });
  }
  return ids;
}
