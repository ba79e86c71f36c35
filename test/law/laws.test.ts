import { describe, expect, test } from "vitest";
import { loadLaws } from "../../src/law/laws.ts";
import { describe as told, UsageError } from "../../src/usage-error.ts";
import { lawFiles, laws } from "./book.ts";

describe("the shipped instruments", () => {
  test("every file loads, under the name of its file", () => {
    expect(lawFiles.length).toBeGreaterThanOrEqual(34);
    expect([...laws.keys()].sort()).toEqual(lawFiles.map(({ path }) => path.replace(/^rules\/laws\/|\.yaml$/g, "")).sort());
    for (const law of laws.values()) expect(Object.keys(law.provisions).length, law.id).toBeGreaterThan(0);
  });
  test("they survive being compiled to JSON", () => {
    expect(JSON.parse(JSON.stringify([...laws]))).toEqual([...laws]);
  });
  test("the homes of a norm are dated, newest first, and never overlap", () => {
    for (const law of laws.values()) {
      for (const { id, homes } of Object.values(law.provisions)) {
        for (const [index, home] of homes.entries()) {
          expect(home.since, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          const newer = homes[index - 1];
          if (newer) expect(String(home.until) < newer.since, `${id}: ${home.until} < ${newer.since}`).toBe(true);
        }
      }
    }
  });
});

const law = `title: 示例银行业务管理办法
number: 示例令2020年第1号
issuer: 示例监管局
issued: 2020-03-01
from: 2020-05-01
to: null
replacedBy: null
kind: rule
binding: true
provisions:
  no-promise:
    article: 第五条
    summary: 不得承诺收益
    quote: null
    channels: [hall]
    products: [wealth]
    class: ban
    verified: text
    source: 原文
    history:
      - { article: 第三条, from: 2015-01-01, to: 2020-04-30, quote: null, verified: text, source: 原文 }
`;

describe("loading refuses", () => {
  test.each([
    ["an unknown key, with the nearest", ["class: ban", "class: ban\n    chanels: [sms]"], "rules/laws/demo.yaml:18:5: 不认识的键“chanels”，是不是“channels”？（键 provisions.no-promise.chanels）"],
    ["an article nobody verified", ["verified: text\n    source", 'verified: "no"\n    source'], "rules/laws/demo.yaml:12:5: 未核实的条文不写条号（键 provisions.no-promise.article，应为 null，实为 第五条）"],
    ["an end before the beginning", ["to: null", "to: 2019-01-01"], "rules/laws/demo.yaml:6:1: 失效日早于生效日（键 to，实为 2019-01-01）"],
    ["homes that overlap", ["to: 2020-04-30", "to: 2020-05-01"], "rules/laws/demo.yaml:20:5: 前后两处条文的期间重叠（键 provisions.no-promise.history，应为 早于 2020-05-01，实为 2020-05-01）"],
    ["a home in an unknown law", ["{ article: 第三条,", "{ law: dem, article: 第三条,"], "rules/laws/demo.yaml:21:11: 不认识的法规“dem”，是不是“demo”？（键 provisions.no-promise.history.0.law）"],
    ["a home outside the days of its law", ["{ article: 第三条,", "{ law: demo, article: 第三条,"], "rules/laws/demo.yaml:21:9: 这段时间超出了《示例银行业务管理办法》的施行期间（键 provisions.no-promise.history.0，实为 2015-01-01 至 2020-04-30）"],
    ["an unknown successor", ["replacedBy: null", "replacedBy: no-such-order"], "rules/laws/demo.yaml:7:1: 不认识的法规“no-such-order”（键 replacedBy）"],
    ["a law without any date", ["issued: 2020-03-01\nfrom: 2020-05-01", "issued: null\nfrom: null"], "rules/laws/demo.yaml:11:3: 生效日和印发日都不知道，判断不了何时适用（键 provisions.no-promise，应为 from 或 issued）"],
  ])("%s", (_, [from = "", to = ""], line) => {
    expect(law).toContain(from);
    expect(refusal([{ path: "rules/laws/demo.yaml", content: law.replace(from, to) }])).toBe(line);
  });
  test("a day that is none", () => {
    expect(refusal([{ path: "demo.yaml", content: law.replace("issued: 2020-03-01", "issued: 2020-02-30") }])).toContain("demo.yaml:4:1: 应写作 2023-03-01；只知年月写 2025-07，只知年份写 2016");
  });
  test("the same instrument twice", () => {
    expect(refusal([{ path: "a/demo.yaml", content: law }, { path: "b/demo.yaml", content: law }])).toBe("b/demo.yaml: 法规“demo”写了两次");
  });
});

function refusal(files: Parameters<typeof loadLaws>[0]): string {
  try {
    loadLaws(files);
  } catch (error) {
    if (error instanceof UsageError) return told(error);
    throw error;
  }
  return "loaded";
}
