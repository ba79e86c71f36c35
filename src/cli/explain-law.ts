import type { Day } from "../document.ts";
import type { Instrument } from "../law/provision.ts";
import type { RuleBook } from "../rule/book.ts";
import { olderText, standing, titleOf } from "./laws.ts";
import { page, section } from "./page.ts";
import { provisionLine } from "./provision-line.ts";

/** An instrument, its provisions with their status on a day, and the rules that cite each. */
export function explainLaw(law: Instrument, book: RuleBook, day: Day): string {
  const provisions = Object.values(law.provisions);
  return page([
    `${law.id}  ${titleOf(law)}`,
    `${law.issuer} · ${[law.from ? `${law.from} 起施行` : law.issued && `${law.issued} 发布`, law.to && `${law.to} 止`].filter(Boolean).join("，")} · ${day} ${[standing(law, day), olderText(law, day)].filter(Boolean).join("，")}`,
    ...(law.binding ? [] : ["不具强制约束力，供参考"]),
    ...(law.note ? [law.note] : []),
    ...section(
      "条文",
      provisions.flatMap(({ id }) => [provisionLine(id, book, day), `  引用的规则：${citing(id, book) || "无"}`]),
      "无",
    ),
  ]);
}

function citing(id: string, { rules }: RuleBook): string {
  return rules.filter(({ basis, unless }) => basis.includes(id) || unless.some((one) => one.basis.includes(id))).map((rule) => rule.id).join("、");
}
