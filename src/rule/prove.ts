import type { Document, Facts } from "../document.ts";
import type { Finding } from "../finding.ts";
import { judge } from "../lint.ts";
import { foldTerm } from "../text/fold.ts";
import { textBuilder } from "../text/builder.ts";
import { lineLocator } from "../text/lines.ts";
import type { Span } from "../text/text.ts";
import { ruleBook, type BookData, type Preset, type RuleBook } from "./book.ts";
import type { Check } from "./checks/check.ts";
import { mutations } from "./mutations.ts";
import type { Example, Rule } from "./rule.ts";
import { ruleClasses } from "./rule.ts";

/** What does not hold. `path`: the keys in the rule's file that it is about. */
export interface Failure {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Proof {
  readonly failures: readonly Failure[];
  readonly examples: number;
  readonly mutations: number;
}

/** Proves one rule: bad examples yield exactly the marked spans, good ones nothing, nothing in the rule is superfluous, its cases are hit. */
export function prove(rule: Rule, data: BookData, checks?: ReadonlyMap<string, Check>): Proof {
  const bookOf = (one: Rule): RuleBook => ruleBook({ ...data, rules: [one] }, checks);
  const book = bookOf(rule);
  const examples = [
    ...rule.examples.bad.map((example, i) => ({ example, bad: true, path: ["examples", "bad", i] })),
    ...rule.examples.good.map((example, i) => ({ example, bad: false, path: ["examples", "good", i] })),
  ];
  const failures: Failure[] = [];
  const fail = (path: Failure["path"], message: string): void => void failures.push({ rule: rule.id, path, message });

  if (rule.examples.bad.length === 0) fail(["examples", "bad"], "没有反例：无法证明规则会命中");
  if (rule.examples.good.length === 0) fail(["examples", "good"], "没有正例：无法证明规则不误报");
  for (const { example, bad, path } of examples) {
    const wrong = disprove(example, bad, rule, book);
    if (wrong && !example.todo) fail(path, wrong);
    if (!wrong && example.todo) fail(path, "标为 todo 的例子已经成立，请去掉 todo");
  }
  const firm = examples.filter(({ example }) => !example.todo);
  const mutants = mutations(rule);
  for (const { path, what, mutant } of mutants) {
    const mutated = bookOf(mutant);
    if (firm.every(({ example, bad }) => !disprove(example, bad, mutant, mutated))) fail(path, `去掉${what}，没有任何例子会失败：补一个例子，或删掉它`);
  }
  for (const [i, id] of rule.cases.entries()) {
    const wording = book.cases.get(id)?.wording ?? [];
    if (wording.length > 0 && !wording.some((text) => findings({ text }, rule, book).length > 0)) {
      fail(["cases", i], `案例 ${id} 的原话不命中本规则：${wording.join("；")}`);
    }
  }
  return { failures, examples: examples.length, mutations: mutants.length };
}

/** Why the example does not hold; undefined when it does. */
function disprove(example: Example, bad: boolean, rule: Rule, book: RuleBook): string | undefined {
  const { text, marks } = unmark(example.text);
  const found = findings({ ...example, text }, rule, book);
  const shown = (spans: readonly Span[]): string => spans.map(([a, b]) => `“${text.slice(a, b)}”`).join("、") || "无";
  const spans = found.map(spanOf);
  if (!bad) return found.length === 0 ? undefined : `正例被误报：${shown(spans)}——${text}`;
  if (marks.length === 0) return `反例没有用 [[ ]] 标出应命中的文字：${text}`;
  if (JSON.stringify(spans) !== JSON.stringify(marks)) return `反例应命中 ${shown(marks)}，实际命中 ${shown(spans)}——${text}`;
  const wanted = example.class ?? rule.class;
  const other = found.find((finding) => finding.class !== wanted);
  return other && `反例的类别应为 ${wanted}，实际为 ${other.class}——${text}`;
}

/** Everything counts in a proof, whatever the presets leave out. */
const EVERYTHING: Preset = { name: "proof", title: "", note: "", classes: ruleClasses };

function findings(example: Example, rule: Rule, book: RuleBook): readonly Finding[] {
  const options = { today: book.dated, preset: EVERYTHING, names: (example.names ?? []).map(foldTerm) };
  return judge(documentOf(example, rule), book, options).findings;
}

function documentOf({ text, kind = "paragraph", channel, product, published, withdrawn }: Example, { when, id }: Rule): Document {
  const builder = textBuilder(text, lineLocator(text));
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    builder.copy(from, end < 0 ? text.length : end);
    if (end < 0) break;
    builder.hard(end);
    from = end + 1;
  }
  const shownIn = channel === undefined ? when.channel?.[0] : (channel ?? undefined);
  const facts: Facts = {
    products: product === undefined ? (when.product?.slice(0, 1) ?? []) : (product ?? []),
    ...(shownIn ? { channel: shownIn } : {}),
    ...(published ? { published } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
  return { path: id, facts, blocks: [{ kind, text: builder.build() }] };
}

function spanOf({ place }: Finding): Span {
  return "offset" in place ? place.offset : [0, 0];
}

/** “本产品[[保本保息]]” → the copy without marks, and the marked spans in it. */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  let text = "";
  for (const [i, part] of marked.split(/\[\[|\]\]/u).entries()) {
    if (i % 2 === 1) marks.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, marks };
}
