import * as v from "valibot";
import { channels, products } from "../document.ts";
import { ruleClasses, withins } from "./rule.ts";

const text = v.pipe(v.string(), v.check((value) => value.trim() !== "", "不能为空"));
const texts = v.pipe(v.array(text), v.minLength(1, "至少要有一项"));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, "日期应写成 YYYY-MM-DD"));
const oneOrMore = <S extends v.GenericSchema>(item: S) =>
  v.union([v.array(item), v.pipe(item, v.transform((one) => [one]))]);

const productList = oneOrMore(v.picklist(products));
const channelList = oneOrMore(v.picklist(channels));
const blockKind = v.picklist(["title", "heading", "paragraph", "cell", "footnote", "alt"]);

const exemption = v.strictObject({
  because: text,
  inside: v.optional(texts),
  context: v.optional(text),
  near: v.optional(texts),
  within: v.optional(v.picklist(withins)),
  kind: v.optional(oneOrMore(blockKind)),
  name: v.optional(v.literal("listed")),
  basis: v.optional(v.array(text)),
  becomes: v.optional(v.picklist(ruleClasses)),
  message: v.optional(text),
  from: v.optional(day),
  to: v.optional(day),
});

const example = v.union([
  v.pipe(text, v.transform((value) => ({ text: value }))),
  v.strictObject({
    text,
    because: v.exactOptional(text),
    channel: v.exactOptional(v.nullable(v.picklist(channels))),
    product: v.exactOptional(v.nullable(productList)),
    published: v.exactOptional(day),
    withdrawn: v.exactOptional(day),
    kind: v.exactOptional(blockKind),
    names: v.exactOptional(v.array(text)),
    class: v.exactOptional(v.picklist(ruleClasses)),
    todo: v.exactOptional(v.boolean()),
  }),
]);

/** A rule file as it is written; see rule.ts for what becomes of it. */
export const ruleSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z]+\/[a-z0-9-]+$/u, "编号应为“族/名称”，只用小写字母、数字和连字符")),
  title: text,
  class: v.picklist(ruleClasses),
  when: v.optional(v.strictObject({
    product: v.optional(productList),
    channel: v.optional(channelList),
    mentions: v.optional(texts),
  })),
  forbid: v.optional(v.strictObject({ terms: v.optional(texts), patterns: v.optional(texts) })),
  require: v.optional(v.strictObject({ disclosure: text, any: texts })),
  check: v.optional(v.strictObject({ function: text, options: v.optional(v.record(v.string(), v.unknown())) })),
  unless: v.optional(v.array(exemption)),
  message: text,
  advice: v.optional(v.nullable(text)),
  basis: v.optional(v.array(text)),
  cases: v.optional(v.array(text)),
  examples: v.strictObject({ bad: v.array(example), good: v.array(example) }),
});

export type RuleFile = v.InferOutput<typeof ruleSchema>;
export type ExemptionFile = NonNullable<RuleFile["unless"]>[number];
