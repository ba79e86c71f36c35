import type { Day } from "../document.ts";
import { caseLine } from "../law/cite-case.ts";
import type { RuleBook } from "../rule/book.ts";
import { contexts } from "../rule/contexts/context.ts";
import { channelNames, classNames, familyNames, productNames } from "../rule/names.ts";
import type { Example, Exemption, How, Rule, Verb, Within } from "../rule/rule.ts";
import { provisionLine } from "./provision-line.ts";
import { page, section } from "./page.ts";

/** Everything a rule says of itself, in words. */
export function explainRule(rule: Rule, book: RuleBook, day: Day): string {
  const { examples, unless, cases, basis } = rule;
  return page([
    `${rule.id}  ${rule.title}`,
    `${familyNames[rule.family] ?? rule.family} · ${classNames[rule.class]}`,
    ...section("适用", when(rule)),
    ...section("内容", verb(rule.verb)),
    ...section("提示语", [rule.message]),
    ...section("建议", rule.advice ? [rule.advice] : []),
    ...section("豁免", unless.flatMap((exemption) => exempt(exemption, book, day))),
    ...section(`依据（按 ${day}）`, basis.map((id) => provisionLine(id, book, day)), "无"),
    ...section("案例", cases.flatMap((id) => book.cases.get(id) ?? []).filter(({ citable }) => citable).map(caseLine), "暂无可引用案例"),
    ...section("反例（应命中 [[ ]] 内的文字）", examples.bad.map(example)),
    ...section("正例（可以这样写）", examples.good.map(example)),
  ]);
}

function when({ when: { product, channel, mentions } }: Rule): readonly string[] {
  return [
    `产品：${product ? product.map((one) => productNames[one]).join("、") : "不限"}`,
    `渠道：${channel ? channel.map((one) => channelNames[one]).join("、") : "不限"}`,
    ...(mentions ? [`文中提到：${mentions.map(({ source }) => source).join("、")}`] : []),
  ];
}

function verb(what: Verb): readonly string[] {
  switch (what.kind) {
    case "forbid":
      return [`禁止：${[...what.terms, ...what.patterns.map(({ source }) => `/${source}/`)].join("、")}`];
    case "require":
      return [`必须载明${what.disclosure}，下列写法之一：${what.any.map(({ source }) => `/${source}/`).join("、")}`];
    case "check":
      return [`由检查函数 ${what.name} 判断${Object.keys(what.options).length ? `（${JSON.stringify(what.options)}）` : ""}`];
  }
}

function exempt({ because, how: by, basis, becomes }: Exemption, book: RuleBook, day: Day): readonly string[] {
  const milder = becomes ? `，改为“${classNames[becomes]}”` : "";
  return [`${because}：${how(by)}${milder}`, ...basis.map((id) => `  依据：${provisionLine(id, book, day)}`)];
}

const withinWords: Readonly<Record<Within, string>> = { clause: "同一分句", sentence: "同一句", block: "同一段", document: "全文" };
const kindWords = { title: "标题", heading: "小标题", paragraph: "正文", cell: "表格", footnote: "脚注", alt: "替代文字" } as const;

function how(by: How): string {
  switch (by.by) {
    case "inside":
      return `在 ${by.phrases.map(({ source }) => source).join("、")} 之中`;
    case "context":
      return contexts[by.context]?.title ?? by.context;
    case "near":
      return `${withinWords[by.within]}有 ${by.patterns.map(({ source }) => source).join("、")}`;
    case "kind":
      return `位于${by.kinds.map((kind) => kindWords[kind]).join("、")}`;
    case "name":
      return "在配置 names 所列的名称之中";
  }
}

function example({ text, because, published }: Example): string {
  const remarks = [published && `${published} 发布`, because].filter(Boolean).join("，");
  return `${text.replaceAll("\n", "⏎")}${remarks ? `（${remarks}）` : ""}`;
}
