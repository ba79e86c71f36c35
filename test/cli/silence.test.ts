import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { silence } from "../../src/cli/silence.ts";
import { tally } from "../../src/cli/tally.ts";
import { setUp } from "../../src/cli/setup.ts";
import { stylish } from "../../src/report/stylish.ts";
import { house, type House } from "./house.ts";

vi.mock("../../src/rule/shipped.ts", async () => (await import("./house.ts")).shipped);

let home: House;
beforeEach(() => void (home = house()));
afterEach(() => home.remove());

const io: Io = { write: async () => true, writeErr: () => undefined, cwd: "", env: {}, isTTY: false, columns: 80, today: () => "2026-11-23" };

const list = [
  "【示例银行】您的账户3月1日入账1,005.20元。", "【示例银行】安盈理财保本保息", "", "【示例银行】保　本 保息的理财", "【示例银行】最强台风将至，网点暂停营业", "Welcome to the bank",
  "【示例银行】安盈理财并不保本保息", "【示例银行】最强理财来了", "【示例银行】感谢您的信任与支持。",
].join("\n");

test("给人看的报告与逐条列出的报告，条数一致", async () => {
  home.put("短信.txt", list);
  home.put("感谢.txt", "【示例银行】感谢您的信任与支持。\n【示例银行】欢迎光临\n");
  const people = await home.run("check", ".", "--read", "lines");
  const { out, status } = await home.run("check", ".", "--read", "lines", "--format", "json", "--show-exempt");
  const { documents, findings, summary } = JSON.parse(out) as { documents: { status: string }[]; findings: { exempt?: string }[]; summary: Record<"documents" | "errors" | "warnings" | "infos", number> };
  const exempt = findings.filter((finding) => finding.exempt !== undefined).length;
  expect([documents.length, summary.documents, exempt]).toEqual([10, 10, 2]);
  expect(people.status).toBe(status);
  expect(people.out).toContain(`已检查 2 个文件、10 条文案：错误 ${summary.errors}，警告 ${summary.warnings}，提示 ${summary.infos}`);
  expect(people.out).toContain(`豁免 ${exempt} 处`);
  expect(summary.errors + summary.warnings).toBe(3);
});

test("只为只要条数的格式略过", async () => {
  const setup = await setUp({ ...io, cwd: home.folder }, { config: false });
  const counts = tally();
  const format = stylish({ color: false, width: 80, lang: "zh", quiet: false, showExempt: false });
  const told: string[] = [];
  const passing = silence(setup, { ...format, silent: (path) => void told.push(path) }, counts);
  expect(passing?.pass(list, 0)).toEqual({ lines: 1, end: list.indexOf("\n") + 1 });
  passing?.passed("短信.txt", 3);
  expect(told).toEqual(["短信.txt"]);
  expect(counts.summary({}).documents).toBe(3);
  const { begin, judged, unread, end } = format;
  expect(silence(setup, { begin, judged, unread, end }, counts)).toBeUndefined();
});
