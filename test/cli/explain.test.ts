import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { house, type House } from "./house.ts";

vi.mock("../../src/rule/shipped.ts", async () => (await import("./house.ts")).shipped);

let home: House;
beforeAll(() => void (home = house()));
afterAll(() => home.remove());

test("a rule: law of the day, exemptions, cases, good wording", async () => {
  expect((await home.run("explain", "absolute/strongest")).out).toBe(`absolute/strongest  不得自称最强
绝对化用语 · 须有依据

适用：
  产品：不限
  渠道：不限

内容：
  禁止：最强

提示语：
  “最强”须有依据

豁免：
  说的是风，不是产品：在 最强台风 之中
  登记过的名称或商标：在配置 names 所列的名称之中

依据（按 2026-11-23）：
  《中华人民共和国广告法》第四条  有效 — 广告不得虚假或引人误解

案例：
  瑞安市市场监督管理局，2016，对瑞安市东山街道某银行网点（未具名）：“最大化”“最强” → 罚款20.5万元（据转载）

反例（应命中 [[ ]] 内的文字）：
  示例银行理财收益[[最强]]

正例（可以这样写）：
  最强台风来袭，示例银行网点调整营业时间
  示例银行最强音联名卡（商标）
`);
});

test("a law by id, title or short name, on a day", async () => {
  for (const name of ["ad-law", "广告法", "《中华人民共和国广告法》"]) {
    const { out } = await home.run("explain", name);
    expect(out).toContain("ad-law  《中华人民共和国广告法》\n全国人大常委会 · 2015-09-01 起施行 · 2026-11-23 有效\n");
    expect(out).toContain("《中华人民共和国广告法》第二十五条第（一）项  有效 — 投资回报类广告不得保证性承诺、明示暗示保本保收益\n    引用的规则：return/guaranteed\n");
  }
  const { out } = await home.run("explain", "广告法", "--as-of", "2014-06-01");
  expect(out).toContain("2014-06-01 有效，1994年文本\n");
  expect(out).toContain("2015-09-01 起施行 — 投资回报类广告不得保证性承诺");
});

test("a case", async () => {
  const { out } = await home.run("explain", "samr-ruian-bank-2016");
  expect(out).toContain("瑞安市市场监督管理局，2016\n\n渠道：\n  厅堂\n\n产品：\n  理财\n\n原话：\n  “最大化”\n  “最强”\n");
  expect(out).toContain("引用它的规则：\n  absolute/strongest  不得自称最强\n");
});

test("an unknown name: the nearest ones, exit 2", async () => {
  expect(await home.run("explain", "return/guarantee")).toEqual({ status: 2, out: "", err: "shenyan: 没有叫“return/guarantee”的规则、法规或案例，是不是 “return/guaranteed”？\n" });
  expect((await home.run("explain", "告法")).err).toContain("是不是 “广告法”？");
});
