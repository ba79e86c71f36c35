import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { house, type House } from "./house.ts";

vi.mock("../../src/rule/shipped.ts", async () => (await import("./house.ts")).shipped);

let home: House;
beforeEach(() => void (home = house()));
afterEach(() => home.remove());

test("the shipped rules are proved from their YAML", async () => {
  expect(await home.run("test")).toEqual({ status: 0, out: "规则 2 条，例子 6 个，变异 6 个，全部证明\n", err: "" });
});

test("one's own rules: what does not hold is named with its place", async () => {
  home.put("本行/loan/instant.yaml", `id: loan/instant
title: 不写秒批
class: advice
forbid:
  terms: [秒批, 秒贷]
message: 本行不用“秒批”
examples:
  bad: ["示例银行[[秒批]]"]
  good: [审批快捷]
`);
  const { status, out } = await home.run("test", "本行");
  expect(status).toBe(1);
  expect(out).toMatch(/本行\/loan\/instant\.yaml:5:15: loan\/instant：去掉词“秒贷”，没有任何例子会失败/u);
  expect(out).toContain("规则 1 条，例子 2 个，变异 2 个；不成立 1 处\n");
});

test("a rule that does not load is exit 2 with its place", async () => {
  home.put("本行/loan/instant.yaml", `id: loan/instant
title: 不写秒批
class: advice
forbid: { terms: [秒批] }
message: 本行不用“秒批”
advise: 写“审批快捷”
examples: { bad: ["[[秒批]]"], good: [审批快捷] }
`);
  expect(await home.run("test", "本行")).toMatchObject({ status: 2, err: expect.stringMatching(/loan\/instant\.yaml:6:1: 不认识的键“advise”，是不是“advice”？/u) as string });
});

test("a folder with a book.yaml is a book of its own, as the rules of a checkout are", async () => {
  expect(await home.run("test", fileURLToPath(new URL("book", import.meta.url)))).toEqual({ status: 0, out: "规则 2 条，例子 6 个，变异 6 个，全部证明\n", err: "" });
});
