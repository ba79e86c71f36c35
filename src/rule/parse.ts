import { compileContextPattern, compilePattern, PatternError, type Pattern } from "../match/pattern.ts";
import { foldTerm } from "../text/fold.ts";
import { parseYaml, type Parsed } from "../yaml.ts";
import { nearest } from "../nearest.ts";
import { contexts } from "./contexts/context.ts";
import type { Exemption, How, Rule, Verb, When } from "./rule.ts";
import { ruleSchema, type ExemptionFile, type RuleFile } from "./schema.ts";

/** A rule and the file it came from, which can point at its keys. */
export interface RuleSource {
  readonly rule: Rule;
  readonly parsed: Parsed<RuleFile>;
}

/** What a rule file may name. */
export interface Known {
  readonly provisions: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

/** One rule file → a rule, or UsageError with file:line:column. `name` is the path below the rules folder without extension. */
export function parseRule(file: string, name: string, content: string, known: Known): RuleSource {
  const parsed = parseYaml(file, content, ruleSchema);
  const { value } = parsed;
  if (!name.includes("/")) throw parsed.mistake([], "规则文件要放在族的文件夹里", { expected: "<族>/<名称>.yaml", found: `${name}.yaml` });
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
    basis: allNamed("条款", value.basis ?? [], ["basis"], parsed, known.provisions),
    cases: allNamed("案例", value.cases ?? [], ["cases"], parsed, known.cases),
    examples: value.examples,
    file,
  };
  if (rule.class !== "advice" && rule.basis.length === 0) {
    throw parsed.mistake(["basis"], "除“提示”（advice）外，规则必须写明依据", { expected: "至少一条 rules/laws 中的条款" });
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
    if (!forbid.terms && !forbid.patterns) throw parsed.mistake(["forbid"], "没有写禁止什么", { expected: "terms 或 patterns" });
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
  return { kind: "check", name: named("检查函数", check?.function ?? "", ["check", "function"], parsed, known.checks), options: check?.options ?? {} };
}

function parseExemption(item: ExemptionFile, path: Path, parsed: Parsed<RuleFile>, known: Known): Exemption {
  return {
    because: item.because,
    how: parseHow(item, path, parsed),
    basis: allNamed("条款", item.basis ?? [], [...path, "basis"], parsed, known.provisions),
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
  return { by: "context", context: named("语境", item.context ?? "", [...path, "context"], parsed, new Set(Object.keys(contexts))) };
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

function allNamed(what: string, names: readonly string[], path: Path, parsed: Parsed<unknown>, known: ReadonlySet<string>): readonly string[] {
  return names.map((name, i) => named(what, name, [...path, i], parsed, known));
}

/** A name that must be known. */
function named(what: string, name: string, path: Path, parsed: Parsed<unknown>, known: ReadonlySet<string>): string {
  if (known.has(name)) return name;
  const near = nearest(name, known);
  const expected = WHERE[what] ?? [...known].join("、");
  throw parsed.mistake(path, `没有这个${what}${near ? `，是不是“${near}”？` : ""}`, { expected, found: name });
}

/** Where the names of what is too many to list stand. */
const WHERE: Readonly<Record<string, string>> = { 条款: "rules/laws 中的“文件编号#条款”", 案例: "rules/cases 中的案例编号" };
