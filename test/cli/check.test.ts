import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import schema from "../../src/report/report.schema.json" with { type: "json" };
import { house, type House } from "./house.ts";

vi.mock("../../src/rule/shipped.ts", async () => (await import("./house.ts")).shipped);

let home: House;
beforeEach(() => void (home = house()));
afterEach(() => home.remove());

const validate = addFormats.default(new Ajv2020({ strict: false })).compile(schema);
const poster = "# 开门红\n\n示例银行理财\n保本保息，欢迎到网点咨询。\n";

interface Report {
  readonly judgedOn: string;
  readonly ruleBook: { readonly preset: string; readonly rules: number };
  readonly documents: readonly { readonly path: string; readonly status: string; readonly assumed: readonly string[]; readonly facts: object }[];
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly severity: string; readonly place: object; readonly match: string; readonly exempt?: string; readonly message: string }[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly summary: object;
}

async function checked(...argv: readonly string[]): Promise<Report & { readonly exit: number }> {
  const { out, status, err } = await home.run("check", "--format", "json", ...argv);
  expect(err).toBe("");
  const report = JSON.parse(out) as Report;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { ...report, exit: status };
}

test("one poster, for people", async () => {
  home.put("海报.md", poster);
  const { out, status } = await home.run("check", "海报.md", "--channel", "厅堂", "--published", "2021-06-01");
  expect(status).toBe(1);
  expect(out).toBe(`海报.md
  厅堂 · 理财 · 2021-06-01 发布
  推定：产品按“理财”推断为理财

  4:1  错误  承诺保本保收益  return/guaranteed
      示例银行理财保本保息，欢迎到网点咨询
                  ^^^^^^^^
    建议：删去承诺，写明“理财非存款，产品有风险”
    依据：《中华人民共和国广告法》第二十五条第（一）项
    案例：暂无可引用案例

已检查 1 个文件、1 条文案：错误 1，警告 0，提示 0
一条规则的全部依据、案例和改法：shenyan explain <规则编号>
${out.split("\n").at(-2) ?? ""}
`);
  expect(out).toMatch(/慎言 [\d.]+，规则库 2026\.11\.0（[0-9a-f]{12}），预设 recommended，规则 2 条，判断日 2026-11-23\n$/u);
});

test("JSON keeps the contract and points at the original", async () => {
  home.put("海报.md", poster);
  const report = await checked("海报.md", "--product", "理财");
  expect(report).toMatchObject({
    exit: 1,
    findings: [{ rule: "return/guaranteed", path: "海报.md", match: "保本保息", place: { line: 4, column: 1, endLine: 4, endColumn: 5 } }],
    summary: { documents: 1, errors: 1, warnings: 0, infos: 0, waived: 0, unread: 0 },
  });
});

test("without paths the current folder is checked, in the order of the paths", async () => {
  home.put("乙/短信.txt", "示例银行提醒您：理财收益最强");
  home.put("甲/海报.md", poster);
  home.put("甲/底稿.docx", "PK");
  const { documents } = await checked();
  expect(documents.map(({ path }) => path)).toEqual([..."乙甲"].sort().map((one) => (one === "甲" ? "甲/海报.md" : "乙/短信.txt")));
  expect((await home.run("check")).out).toContain("跳过 1 个文件：.docx×1");
});

test("facts: command line > front matter > path table > words of the copy", async () => {
  home.put("海报.md", "---\n渠道: 网络\n产品: 基金\n---\n\n示例银行理财保本保息\n");
  home.put(".shenyanrc.yaml", "documents:\n  - files: '*.md'\n    channel: 厅堂\n    product: 贷款\n    published: 2022-01-01\n");
  const factsOf = async (...argv: string[]): Promise<object | undefined> => (await checked("海报.md", ...argv)).documents[0]?.facts;
  expect(await factsOf()).toMatchObject({ channel: "online", products: ["fund"], published: "2022-01-01" });
  expect(await factsOf("--channel", "短信", "--product", "理财,基金")).toMatchObject({ channel: "sms", products: ["wealth", "fund"] });
  expect(await factsOf("--no-config")).toMatchObject({ channel: "online", products: ["fund"], published: null });
});

test("rows of a list: columns from the config, record and line", async () => {
  home.put("短信.csv", "编号,短信内容,备注\n1,示例银行提醒您还款,无\n2,\"理财\n保本保息\",无\n");
  home.put(".shenyanrc.yaml", "documents:\n  - files: '*.csv'\n    channel: 短信\n    columns: { text: 短信内容 }\n");
  const { findings, documents } = await checked("短信.csv");
  expect(documents).toHaveLength(2);
  expect(findings).toMatchObject([{ match: "保本保息", place: { record: 2, line: 3, field: "短信内容" } }]);
});

test("messages line by line", async () => {
  home.put("短信.txt", "示例银行提醒您按时还款\n\n理财稳赚不赔，拒收请回复R\n");
  const { findings, documents } = await checked("短信.txt", "--read", "lines");
  expect(documents).toMatchObject([{ line: 1 }, { line: 3, facts: { channel: "sms", products: ["wealth"] } }]);
  expect(findings).toMatchObject([{ match: "稳赚不赔", place: { line: 3, column: 3 } }]);
});

test("judged by the law of its day: silent before the provision existed", async () => {
  home.put("海报.md", poster);
  expect((await checked("海报.md", "--channel", "短信", "--published", "2014-06-01")).exit).toBe(0);
  expect((await checked("海报.md", "--channel", "短信", "--published", "2016-06-01")).exit).toBe(1);
  expect(await checked("海报.md", "--as-of", "2014-06-01")).toMatchObject({ exit: 0, judgedOn: "2014-06-01" });
  expect(await checked("海报.md", "--preset", "cbirc-2021")).toMatchObject({ judgedOn: "2021-12-31", ruleBook: { preset: "cbirc-2021" } });
});

test("thresholds", async () => {
  home.put("海报.md", "示例银行服务最强，收益最强\n");
  expect((await checked("海报.md")).exit).toBe(0);
  expect((await checked("海报.md", "--fail-on", "warning")).exit).toBe(1);
  expect((await checked("海报.md", "--max-warnings", "2")).exit).toBe(0);
  expect((await checked("海报.md", "--max-warnings", "1")).exit).toBe(1);
  home.put(".shenyanrc.yaml", "failOn: warning\n");
  expect((await checked("海报.md")).exit).toBe(1);
  expect((await checked("海报.md", "--fail-on", "none")).exit).toBe(0);
  expect((await checked("海报.md", "--quiet")).findings).toEqual([]);
});

test("an exempted hit is counted, and shown when asked for", async () => {
  home.put("海报.md", "最强台风来袭，示例银行网点调整营业时间。\n");
  expect(await checked("海报.md", "--show-exempt")).toMatchObject({ exit: 0, findings: [{ match: "最强", exempt: "说的是风，不是产品" }] });
  expect((await checked("海报.md")).findings).toEqual([]);
  expect((await home.run("check", "海报.md")).out).toContain("，未发现问题\n豁免 1 处（加 --show-exempt 查看）\n");
});

test("what cannot be read is told, everything else is checked, exit 2", async () => {
  home.put("海报.md", poster);
  home.put("空.md", "");
  const { exit, findings, unread } = await checked("海报.md", "空.md", "没有这个.md");
  expect(exit).toBe(2);
  expect(findings).toHaveLength(1);
  expect(unread.map(({ path }) => path).sort()).toEqual(["没有这个.md", "空.md"].sort());
});

test("nothing found is exit 2", async () => {
  expect((await home.run("check")).status).toBe(2);
});

test("copy without Han characters is listed with its language", async () => {
  home.put("en.md", "Our wealth management product earns a guaranteed return every single year.\n");
  home.put("短.md", "OK\n");
  const { documents, exit } = await checked();
  expect(exit).toBe(0);
  expect(documents).toMatchObject([
    { path: "en.md", status: "not-chinese", assumed: ["不含汉字，未检查；语种：英语"] },
    { path: "短.md", status: "not-chinese", assumed: ["不含汉字，未检查；语种：语言不明"] },
  ]);
});

test("the report goes to a file, the exit status stays", async () => {
  home.put("海报.md", poster);
  const { out, status } = await home.run("check", "海报.md", "--format", "json", "--output", "报告.json");
  expect([status, out]).toEqual([1, ""]);
  expect(JSON.parse(readFileSync(join(home.folder, "报告.json"), "utf8"))).toMatchObject({ findings: [{ match: "保本保息" }] });
  expect(await home.run("check", "海报.md", "--output", "没有/报告.txt")).toMatchObject({ status: 2, err: expect.stringContaining("报告文件无法写入") as string });
});

test("a report that lies among the copy is not checked itself", async () => {
  home.put("海报.md", poster);
  await home.run("check", "--output", "报告.txt");
  expect(await home.run("check", "--output", "报告.txt")).toMatchObject({ status: 1, err: "" });
  expect(readFileSync(join(home.folder, "报告.txt"), "utf8")).toContain("已检查 1 个文件、1 条文案");
});

test("the config: rules of one's own, names, rules switched off with a reason", async () => {
  home.put("海报.md", "示例银行理财保本保息，秒批秒贷\n");
  home.put("本行/loan/instant.yaml", `id: loan/instant
title: 不写秒批
class: advice
forbid: { terms: [秒批] }
message: 本行不用“秒批”
examples: { bad: ["[[秒批]]"], good: [审批快捷] }
`);
  home.put(".shenyanrc.yaml", "preset: strict\nrules: 本行\noff:\n  - rule: return/guaranteed\n    because: 另有系统检查\n");
  expect(await checked("海报.md")).toMatchObject({ exit: 0, findings: [{ rule: "loan/instant", severity: "info" }], ruleBook: { rules: 2 } });
  expect((await home.run("check", "海报.md")).out).toContain("配置关闭了 1 条规则");
  home.put(".shenyanrc.yaml", "off:\n  - rule: return/guarantee\n    because: 另有系统检查\n");
  expect((await home.run("check", "海报.md")).err).toMatch(/\.shenyanrc\.yaml:2:5: 要停用的规则不存在，是不是“return\/guaranteed”？/u);
});

test("a name that the house lists may contain a banned word", async () => {
  home.put("海报.md", "示例银行最强音联名卡\n");
  expect((await checked("海报.md")).findings).toMatchObject([{ match: "最强" }]);
  home.put(".shenyanrc.yaml", "names:\n  - name: 最强音\n    owner: 示例银行\n    evidence: 商标注册证\n");
  expect((await checked("海报.md", "--show-exempt")).findings).toMatchObject([{ match: "最强", exempt: "登记过的名称或商标" }]);
});

test("a plugin brings a format", async () => {
  home.put("海报.md", poster);
  home.put("count.mjs", `export const plugin = { name: "count", formats: { count: () => ({ begin: () => "", judged: () => "", unread: () => "", end: (s) => "错误" + s.errors + "\\n" }) } };\n`);
  home.put(".shenyanrc.yaml", "plugins: ./count.mjs\n");
  expect(await home.run("check", "海报.md", "--format", "count")).toEqual({ status: 1, out: "错误1\n", err: "" });
  home.put(".shenyanrc.yaml", "plugins: ./missing.mjs\n");
  expect((await home.run("check", "海报.md")).err).toMatch(/\.shenyanrc\.yaml:1:1: 找不到这个插件/u);
});

test("config says what applies, and why", async () => {
  home.put("短信/六月.md", "---\n渠道: 短信\n---\n示例银行理财保本保息\n");
  home.put(".shenyanrc.yaml", "documents:\n  - files: 短信/**\n    published: 2021-06-01\n");
  const { out, status } = await home.run("config", "短信/六月.md");
  expect(status).toBe(0);
  for (const words of [".shenyanrc.yaml", "files: 短信/**", "渠道：短信（文件自身）", "产品：理财（推断）", "发布日期：2021-06-01（路径表）", "机构：未知", "预设 recommended（推荐），默认"]) expect(out).toContain(words);
});
