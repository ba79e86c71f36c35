import type { Case } from "../law/case.ts";
import type { RuleBook } from "../rule/book.ts";
import { channelNames, familyNames, productNames } from "../rule/names.ts";
import { page, section } from "./page.ts";

/** Everything that is known of a case. */
export function explainCase(one: Case, book: RuleBook): string {
  const rules = book.rules.filter(({ cases }) => cases.includes(one.id)).map(({ id, title }) => `${id}  ${title}`);
  const date = one.date && (one.dated ? `${one.date}（${one.dated}日期）` : one.date);
  return page([
    `${one.id}  ${one.respondent}`,
    [one.authority, one.document, date].filter(Boolean).join("，"),
    ...section("渠道", one.channels.length ? [one.channels.map((channel) => channelNames[channel]).join("、")] : [], "未载明"),
    ...section("产品", one.products.length ? [one.products.map((product) => productNames[product]).join("、")] : [], "未载明"),
    ...section("原话", one.wording.map((words) => `“${words}”`), "未公布"),
    ...section("行为", [one.conduct]),
    ...section("依据", one.basis ? [one.basis] : [], "未载明"),
    ...section("处理", one.penalty ? [one.penalty] : [], "未载明"),
    ...section("类别", one.families.map((family) => familyNames[family] ?? family)),
    ...section("来源", one.sources.map(({ publisher, url }) => [publisher, url].filter(Boolean).join(" ")), "无"),
    ...(one.verified === "secondary" ? ["  （据转载，未见原文）"] : []),
    ...(one.citable ? [] : ["  （不引用：来源不足）"]),
    ...section("引用它的规则", rules, "无"),
  ]);
}
