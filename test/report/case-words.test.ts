import { expect, test } from "vitest";
import { caseWords } from "../../src/report/case-words.ts";
import { bank } from "./sample.ts";

test("what was punished and how; by whom, when, and who tells it", () => {
  expect(caseWords(bank, "保本保息")).toEqual(["示例银行城东支行：“保本保息，稳赚不赔” → 罚款20万元", "示例市市场监督管理局，示市监罚〔2021〕1号，2021-03-01（示例日报）"]);
  expect(caseWords({ ...bank, document: null, date: "2021-03", dated: "报道", verified: "secondary", sources: [] }, "保本")[1]).toBe("示例市市场监督管理局，2021-03（报道日期）（据转载）");
});

test("long wording is cut to the part that is like the copy", () => {
  const sms = "【示例银行】示例银行活期理财真给力，存取灵活，收益3.6%，是活期的10倍多。还有51天4.5%保本固定收益，新户有礼哦，详询城东支行，拒收请回复R";
  expect(caseWords({ ...bank, wording: [sms] }, "保本保息")[0]).toBe("示例银行城东支行：“…%，是活期的10倍多。还有51天4.5%保本固定收益，新户有礼哦，详询城东支行，…” → 罚款20万元");
  expect(caseWords({ ...bank, wording: [sms] }, "稳赚")[0]).toBe("示例银行城东支行：“【示例银行】示例银行活期理财真给力，存取灵活，收益3.6%，是活期的10倍多。还…” → 罚款20万元");
});

test("of several wordings the most alike comes first, as many as a line bears", () => {
  const wording = ["限时限量", "示例银行城东支行网点独家", "保本保息", "示例银行客户人人都能买到的开门红专属好产品"];
  expect(caseWords({ ...bank, wording }, "本金无忧，保本保息")[0]).toBe("示例银行城东支行：“保本保息”“限时限量”“示例银行城东支行网点独家”等 → 罚款20万元");
});

test("where no wording is known, the conduct", () => {
  expect(caseWords({ ...bank, wording: [], penalty: null }, "保本")[0]).toBe("示例银行城东支行：在海报上承诺保本保收益。");
});
