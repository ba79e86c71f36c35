import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadConfig } from "../../src/config/config.ts";
import { pathTable } from "../../src/config/path-table.ts";
import { describe, UsageError } from "../../src/usage-error.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "shenyan-config-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function refused(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error(`expected a UsageError, got ${String(error)}`);
  return describe(error).replaceAll(`${folder}/`, "");
}

test("every place and format gives the same settings", async () => {
  const files: Readonly<Record<string, string>> = {
    ".shenyanrc": "preset: strict\n",
    ".shenyanrc.yaml": "preset: strict\n",
    ".shenyanrc.json": '{\n\t"preset": "strict"\n}\n',
    ".shenyanrc.mjs": 'export default { preset: "strict" };\n',
    ".shenyanrc.cjs": 'module.exports = { preset: "strict" };\n',
    ".shenyanrc.ts": 'const preset: string = "strict";\nexport default { preset };\n',
    "shenyan.config.ts": 'export default { preset: "strict" as const };\n',
    "package.json": '{ "name": "example-bank-copy", "shenyan": { "preset": "strict" } }\n',
  };
  for (const [name, content] of Object.entries(files)) {
    const home = join(folder, name.replaceAll(".", "-"));
    const file = put(join(name.replaceAll(".", "-"), name), content);
    expect(await loadConfig(home, undefined)).toMatchObject({ file, folder: home, settings: { preset: "strict" } });
  }
});

test("the nearest config counts, searched upwards; a package.json without our key is passed over", async () => {
  const file = put(".shenyanrc.yaml", "failOn: warning\n");
  put("文案/package.json", "{}");
  put("文案/短信/短信.txt", "示例银行提醒您");
  expect(await loadConfig(join(folder, "文案/短信"), undefined)).toMatchObject({ file, settings: { failOn: "warning" } });
  expect(await loadConfig(join(folder, "文案/短信"), false)).toMatchObject({ settings: {} });
});

test("a config of its own name is taken by --config; a missing one is refused", async () => {
  put("检查.yaml", "maxWarnings: 3\n");
  expect((await loadConfig(folder, "检查.yaml")).settings).toEqual({ maxWarnings: 3 });
  expect(await refused(loadConfig(folder, "没有.yaml"))).toBe("没有.yaml: 配置文件打不开：没有这个文件");
});

test("an unknown key is refused with its place and the nearest name", async () => {
  put(".shenyanrc.yaml", "preset: strict\nmaxWarning: 3\n");
  expect(await refused(loadConfig(folder, undefined))).toMatch(/^\.shenyanrc\.yaml:2:1: 不认识的键“maxWarning”，是不是“maxWarnings”？/u);
});

test("an unknown key deep in the table is refused there", async () => {
  put(".shenyanrc.yaml", "documents:\n  - files: 短信/*.csv\n    chanel: 短信\n");
  expect(await refused(loadConfig(folder, undefined))).toMatch(/^\.shenyanrc\.yaml:3:5: 不认识的键“chanel”，是不是“channel”？/u);
});

test("a value that is not understood is refused with what would be", async () => {
  put(".shenyanrc.yaml", "documents:\n  - files: 短信/*.csv\n    channel: 柜台话术单\n");
  expect(await refused(loadConfig(folder, undefined))).toMatch(/^\.shenyanrc\.yaml:3:5: .*键 documents\.0\.channel，应为 厅堂（hall）.*，实为 柜台话术单/u);
});

test("package.json points into itself, code names the file and the key", async () => {
  put("package.json", '{\n  "name": "example-bank-copy",\n  "shenyan": { "failOn": "fatal" }\n}\n');
  expect(await refused(loadConfig(folder, undefined))).toMatch(/^package\.json:3:16: .*键 shenyan\.failOn/u);
  put("a/.shenyanrc.mjs", 'export default { failOn: "fatal" };\n');
  expect(await refused(loadConfig(join(folder, "a"), undefined))).toMatch(/^a\/\.shenyanrc\.mjs: .*键 failOn/u);
  put("b/.shenyanrc.mjs", "export default 保本;\n");
  expect(await refused(loadConfig(join(folder, "b"), undefined))).toMatch(/^b\/\.shenyanrc\.mjs: 配置文件无法执行：/u);
});

test("code must export an object of data, whatever way it makes it", async () => {
  put("a/.shenyanrc.mjs", 'export default Promise.resolve({ preset: "strict" });\n');
  expect((await loadConfig(join(folder, "a"), undefined)).settings).toEqual({ preset: "strict" });
  put("b/.shenyanrc.mjs", "export default { preset: () => 1 };\n");
  expect(await refused(loadConfig(join(folder, "b"), undefined))).toBe("b/.shenyanrc.mjs: 值不对（键 preset，应为 文字，实为 函数）");
  put("c/.shenyanrc.ts", 'export const preset = "strict";\n');
  expect(await refused(loadConfig(join(folder, "c"), undefined))).toBe("c/.shenyanrc.ts: 配置文件应默认导出一个对象（应为 export default { preset: … }）");
});

test("a config of nothing but comments says nothing; a folder is none", async () => {
  put("a/.shenyanrc.yaml", "# preset: strict\n");
  expect((await loadConfig(join(folder, "a"), undefined)).settings).toEqual({});
  expect(await refused(loadConfig(folder, "a"))).toBe("a: 配置文件打不开：是文件夹，不是文件");
});

test("a rule is switched off only with a reason", async () => {
  put(".shenyanrc.yaml", "off:\n  - rule: return/guaranteed\n");
  expect(await refused(loadConfig(folder, undefined))).toMatch(/^\.shenyanrc\.yaml:2:5: 缺少必需的键（键 off\.0\.because/u);
});

test("the path table: globs from the config's folder, later rows add and win", async () => {
  put(".shenyanrc.yaml", `documents:
  - files: "*.csv"
    channel: 短信
    columns: { text: 短信内容 }
  - files: [短信/2021/**, 外呼/**]
    product: 理财、基金
    published: 2021年6月1日
  - files: 短信/2021/分行.csv
    channel: 电话
`);
  const of = await pathTable(await loadConfig(folder, undefined));
  expect(of("2021/分行.csv", join(folder, "短信"))).toMatchObject({
    facts: { channel: "phone", products: ["wealth", "fund"], published: "2021-06-01" },
    columns: { text: ["短信内容"] },
  });
  expect(of("短信/2022/总行.csv", folder)).toMatchObject({ facts: { channel: "sms" }, rows: [{ files: ["*.csv"] }] });
  expect(of("海报.md", folder)).toEqual({ rows: [], facts: {} });
});
