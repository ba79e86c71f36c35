import { expect, test } from "vitest";
import { excerpt } from "../../src/report/excerpt.ts";

test("short copy is shown whole, Han characters two columns wide", () => {
  expect(excerpt("示例银行理财保本保息", [6, 10], 40)).toEqual({ before: "示例银行理财", hit: "保本保息", after: "", indent: 12, hitWidth: 8 });
  expect(excerpt("APP理财保本", [5, 7], 40)).toMatchObject({ indent: 7, hitWidth: 4 });
  expect(excerpt("👨‍👩‍👧安心保本", [10, 12], 40)).toMatchObject({ before: "👨‍👩‍👧安心", hit: "保本", indent: 6 });
});

test("long copy is cut on both sides, the hit stays", () => {
  const cut = excerpt("本行隆重推出开门红专属理财产品保本保息收益稳健欢迎到网点咨询", [15, 19], 24);
  expect(cut).toEqual({ before: "…财产品", hit: "保本保息", after: "收益稳健…", indent: 7, hitWidth: 8 });
});

test("a hit wider than the terminal is cut itself", () => {
  const cut = excerpt("保本保息稳赚不赔零风险", [0, 11], 12);
  expect(cut).toEqual({ before: "", hit: "保本保息…", after: "", indent: 0, hitWidth: 9 });
});
