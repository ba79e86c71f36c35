import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { house, type House } from "./house.ts";

vi.mock("../../src/rule/shipped.ts", async () => (await import("./house.ts")).shipped);

let home: House;
beforeAll(() => void (home = house()));
afterAll(() => home.remove());

test("rules by family, class, channel, product and law", async () => {
  const { out, status } = await home.run("rules");
  expect(status).toBe(0);
  expect(out).toBe(`absolute 绝对化用语
  absolute/strongest  须有依据  不得自称最强

return 保本保收益承诺
  return/guaranteed  禁止  理财不得承诺保本保收益（理财、公募基金）
共 2 条规则
`);
  expect((await home.run("rules", "--family", "return")).out).toContain("共 1 条规则");
  expect((await home.run("rules", "--class", "须有依据")).out).toContain("absolute/strongest");
  expect((await home.run("rules", "--product", "贷款")).out).not.toContain("return/guaranteed");
  expect((await home.run("rules", "--law", "广告法")).out).toContain("共 2 条规则");
});

test("lists as JSON", async () => {
  expect(JSON.parse((await home.run("rules", "--family", "return", "--format", "json")).out)).toEqual([
    {
      id: "return/guaranteed", family: "return", class: "ban", title: "理财不得承诺保本保收益", channels: null, products: ["wealth", "fund"],
      message: "承诺保本保收益", advice: "删去承诺，写明“理财非存款，产品有风险”", provisions: ["ad-law#ad-no-guarantee"], cases: [],
    },
  ]);
  expect(JSON.parse((await home.run("laws", "--format", "json")).out)).toMatchObject([{ id: "ad-law", short: "广告法", inForce: true, rules: 2 }]);
  expect(JSON.parse((await home.run("cases", "--format", "json")).out)).toMatchObject([{ id: "samr-ruian-bank-2016", wording: "最大化；最强", source: "据转载" }]);
});

test("laws by date, cases by family, channel, product and bank", async () => {
  expect((await home.run("laws", "--in-force", "--as-of", "1994-06-01")).out).toContain("共 0 部，效力按 1994-06-01");
  expect((await home.run("laws")).out).toContain("ad-law  有效  《中华人民共和国广告法》  规则 2 条");
  expect((await home.run("cases", "--family", "绝对化用语", "--channel", "厅堂", "--product", "理财", "--bank", "瑞安")).out).toContain("共 1 个案例");
  expect((await home.run("cases", "--channel", "短信")).out).toBe("共 0 个案例\n");
});

test("a filter that names nothing known is refused with the nearest name", async () => {
  expect(await home.run("rules", "--family", "retur")).toMatchObject({ status: 2, err: expect.stringContaining("没有“retur”，是不是“return”？") as string });
  expect(await home.run("rules", "--channel", "柜面广播")).toMatchObject({ status: 2, err: expect.stringContaining("键 --channel，应为 厅堂（hall）") as string });
  expect(await home.run("laws", "--as-of", "去年")).toMatchObject({ status: 2, err: expect.stringContaining("键 --as-of") as string });
});
