import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { house, type House } from "./house.ts";

vi.mock("../../src/rule/shipped.ts", async () => (await import("./house.ts")).shipped);

let home: House;
beforeAll(() => void (home = house()));
afterAll(() => home.remove());

const commands = ["check", "explain", "test", "rules", "laws", "cases", "config"];

test("help is Chinese throughout, with examples and exit codes", async () => {
  const { status, out } = await home.run("--help");
  expect(status).toBe(0);
  for (const word of ["用法：", "选项：", "命令：", "示例：", ...commands]) expect(out).toContain(word);
  for (const command of commands) {
    const help = (await home.run(command, "--help")).out;
    for (const word of ["用法：", "选项：", "示例：", "退出码："]) expect(help).toContain(word);
    expect(help).not.toMatch(/Usage|Options|Arguments|Commands|default|choices|display/u);
  }
  expect((await home.run()).out).toBe(out);
});

test("the columns of the help stand straight though Han characters are two wide", async () => {
  const { out } = await home.run("check", "--help");
  const wide = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0);
  const columns = ["报告格式：", "渠道：厅堂", "只显示错误", "报告写入文件"].map((words) => {
    const line = out.split("\n").find((one) => one.includes(words)) ?? "";
    return wide(line.slice(0, line.indexOf(words)));
  });
  expect(new Set(columns).size).toBe(1);
});

test("mistakes of usage: one Chinese line, the nearest name, exit 2", async () => {
  const told = async (...argv: string[]): Promise<string> => {
    const { status, out, err } = await home.run(...argv);
    expect([status, out]).toEqual([2, ""]);
    return err;
  };
  expect(await told("chek")).toBe("shenyan: 没有 chek 这个命令，是不是 check？（--help 查看用法）\n");
  expect(await told("check", "--chanel", "短信")).toBe("shenyan: 没有 --chanel 这个选项，是不是 --channel？（--help 查看用法）\n");
  expect(await told("check", "--channel")).toBe("shenyan: 选项 --channel <渠道> 缺少取值（--help 查看用法）\n");
  expect(await told("check", "--lang", "fr")).toBe("shenyan: 选项 --lang <语言> 的取值不对，应为 zh、en 之一（--help 查看用法）\n");
  expect(await told("explain")).toBe("shenyan: 缺少参数 <name>（--help 查看用法）\n");
  expect(await told("test", "a", "b")).toBe("shenyan: 参数太多（--help 查看用法）\n");
  expect(await told("check", "--max-warnings", "许多")).toBe("shenyan: 选项的取值不对（键 --max-warnings，应为 不小于 0 的整数，实为 许多）\n");
  expect(await told("check", "--published", "2021-02-30")).toContain("键 --published，应为 2024-01-02 这样的日期，实为 2021-02-30");
  expect(await told("check", "--published", "2021-06-01", "--withdrawn", "2021-05-01")).toBe("shenyan: 撤下日期早于发布日期（键 --withdrawn，应为 2021-06-01 或以后，实为 2021-05-01）\n");
  expect(await told("check", "--product", "保本产品")).toContain("键 --product");
  expect(await told("check", "--preset", "recomended")).toContain("没有“recomended”这个预设，是不是“recommended”？");
  expect(await told("check", "--format", "jsn")).toContain("没有“jsn”这种报告格式，是不是“json”？");
});

test("the version", async () => {
  expect((await home.run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
