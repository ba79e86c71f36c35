import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { checkedPlugin } from "../../src/config/check-plugin.ts";
import { definePlugin } from "../../src/config/plugin.ts";
import { describe, UsageError } from "../../src/usage-error.ts";

const fail = (message: string, expected?: string) => new UsageError(message, expected ? { expected } : {});

function refused(value: unknown): string {
  try {
    checkedPlugin(value, fail);
  } catch (error) {
    if (error instanceof UsageError) return describe(error);
    throw error;
  }
  throw new Error("expected a refusal");
}

test("what definePlugin makes is a plugin", () => {
  const plugin = definePlugin({
    name: "示例银行",
    rules: tmpdir(),
    checks: { rates: { options: () => undefined, run: () => [] } },
    readers: { log: async function* () {} },
    formats: { count: () => ({ begin: () => "", judged: () => "", unread: () => "", end: () => "" }) },
  });
  expect(checkedPlugin(plugin, fail)).toBe(plugin);
});

test("a wrong part is refused when the plugin is loaded, not when it is first used", () => {
  expect(refused(undefined)).toBe("插件包没有导出 plugin（应为 export const plugin = definePlugin({ name: … })）");
  expect(refused({})).toBe("插件的 name 不对（应为 插件的名称）");
  expect(refused({ name: "示例银行", reader: {} })).toBe("插件有不认识的键“reader”，是不是“readers”？（应为 name、rules、checks、readers、formats）");
  expect(refused({ name: "示例银行", rules: "./rules" })).toBe("插件的 rules 不对（应为 一个存在的文件夹的绝对路径）");
  expect(refused({ name: "示例银行", checks: { rates: () => [] } })).toBe("插件的 checks 不对（应为 每项是 { options, run } 两个函数）");
  expect(refused({ name: "示例银行", readers: { ".log": () => undefined } })).toBe("插件的 readers 不对（应为 每项的键是不带点的扩展名，值是函数）");
  expect(refused({ name: "示例银行", formats: { count: "count" } })).toBe("插件的 formats 不对（应为 每项是一个函数）");
});
