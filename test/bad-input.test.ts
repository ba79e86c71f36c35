import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contexts } from "../src/rule/contexts/context.ts";
import { house, type House } from "./cli/house.ts";

vi.mock("../src/rule/shipped.ts", async () => (await import("./cli/house.ts")).shipped);

let home: House;
beforeEach(() => {
  home = house();
  home.put("好.txt", "示例银行理财保本保息\n");
});
afterEach(() => home.remove());

/** What a check of 好.txt and this path says was not read; 好.txt is always checked. */
async function unread(path: string): Promise<readonly string[]> {
  const { status, out, err } = await home.run("check", "好.txt", path, "--format", "json");
  const report = JSON.parse(out) as { findings: { path: string }[]; unread: { path: string; line?: number; reason: string }[] };
  expect(report.findings.filter((one) => one.path === "好.txt")).toHaveLength(1);
  expect([status, err]).toEqual([2, ""]);
  return report.unread.map(({ path: file, line, reason }) => `${file}${line ? `:${line}` : ""}: ${reason}`);
}

const supported = "支持 .md .markdown .html .htm .txt .csv .tsv .jsonl .ndjson";
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("copy that cannot be read: one line each, and everything else is checked", () => {
  test.each<[name: string, content: string | Uint8Array, told: readonly string[]]>([
    ["空.md", "", ["空.md: 文件是空的，应有文案"]],
    ["空白.txt", " \n\n", ["空白.txt: 没有可检查的文字，只有空白或标记"]],
    ["海报.txt", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ["海报.txt: 不是文本文件，看内容像是 PNG 图片；请把文字另存为 .txt 或 .md"]],
    ["编码.txt", bytes(0xe7, 0x90, 0x86, 0xff, 0xff, 0x0a), ["编码.txt: 第 3 字节起既不是 UTF-8，也不是 GB18030；请用原来的编码打开，另存为 UTF-8"]],
    ["引号.csv", '编号,短信内容\n1,示例银行提醒您\n2,"理财\n3,还款\n', ["引号.csv:3: 引号没有闭合，从这条记录起没有检查；请补上右引号"]],
    ["短信.csv", "内容,备注\n还款提醒,无\n理财,2026,无\n", ["短信.csv:3: 这条记录有 3 列，表头只有 2 列，没有检查；正文里的分隔符要放进引号"]],
    ["表头.csv", "甲,乙\n1,2\n", ["表头.csv:1: 第一行应为表头：看不出哪一列是文案，现有的列：“甲”、“乙”；请在配置中写明，如 columns: { text: 短信内容 }"]],
    ["推送.jsonl", '{"text":"示例银行提醒您"}\n{保本\n{"text":"请按时还款"}\n', ['推送.jsonl:2: 这一行不是 JSON 对象，没有检查；应为 {"text": "…"} 这样一行一个对象，其余各行照常检查']],
    ["缩进.md", "---\n渠道: [厅堂\n---\n理财\n", ["缩进.md:3: 开头的 --- 区块不是合法的 YAML（缩进不对，或括号没有闭合）；应为“渠道: 短信”这样的行，冒号用英文冒号，后面空一格；若只是分隔线，请在它前面空一行"]],
    ["渠道.md", "---\n产品: 理财\n渠道: 柜面广播\n---\n理财\n", ["渠道.md:3: 渠道“柜面广播”不认识，应为 厅堂（hall）、短信（sms）、网络（online）、电话（phone） 之一；请改正，或删去这一行（按未知检查）"]],
  ])("%s", async (name, content, told) => {
    home.put(name, content);
    expect(await unread(name)).toEqual(told);
  });

  test("no such file, with the name that was probably meant", async () => {
    home.put("厅堂海报.md", "示例银行提醒您\n");
    expect(await unread("厅堂海抱.md")).toEqual(["厅堂海抱.md: 没有这个文件，是不是“厅堂海报.md”？"]);
    expect(await unread("没有.md")).toEqual(["没有.md: 没有这个文件，请核对路径"]);
  });

  test("a folder without readable files", async () => {
    mkdirSync(join(home.folder, "空"));
    expect(await unread("空")).toEqual([`空: 没有可检查的文件：里面是空的，或者都被排除了；${supported}`]);
    home.put("底稿/一.docx", "PK");
    home.put("底稿/二.docx", "PK");
    expect(await unread("底稿")).toEqual([`底稿: 没有可检查的文件：有 .docx×2；${supported}`]);
  });
});

/** A rule of the house's own that loads; each test breaks it in one place. */
const rule = `id: loan/instant
title: 不写秒批
class: advice
forbid:
  terms: [秒批]
message: 本行不用“秒批”
examples: { bad: ["[[秒批]]"], good: [审批快捷] }
`;

const pattern = "our/loan/instant.yaml:4:22: 规则 loan/instant 的正则不可用：";

describe("a rule that does not load: file, line, column, key, expected, found", () => {
  beforeEach(() => home.put(".shenyanrc.yaml", "rules: our\n"));

  test("this one does", async () => {
    home.put("our/loan/instant.yaml", rule);
    expect(await home.run("check", "好.txt")).toMatchObject({ status: 1, err: "" });
  });

  test.each<[what: string, from: string, to: string, told: string]>([
    ["an unknown key", "message:", "mesage:", "our/loan/instant.yaml:6:1: 不认识的键“mesage”，是不是“message”？（键 mesage）"],
    ["an unknown key inside", "terms:", "term:", "our/loan/instant.yaml:5:3: 不认识的键“term”，是不是“terms”？（键 forbid.term）"],
    ["a missing key", "title: 不写秒批\n", "", "our/loan/instant.yaml:1:1: 缺少必需的键（键 title）"],
    ["a wrong type", "terms: [秒批]", "terms: 秒批", "our/loan/instant.yaml:5:3: 值不对（键 forbid.terms，应为 列表，实为 秒批）"],
    ["a wrong type of one of many", "[秒批]", "[秒批, 2026]", "our/loan/instant.yaml:5:15: 值不对（键 forbid.terms.1，应为 文字，实为 2026）"],
    ["a bad class", "advice", "advise", "our/loan/instant.yaml:3:1: 值不对，是不是“advice”？（键 class，应为 ban、required、evidence、context、advice 之一，实为 advise）"],
    ["an unknown channel", "forbid:", "when: { channel: hal }\nforbid:", "our/loan/instant.yaml:4:9: 值不对，是不是“hall”？（键 when.channel，应为 列表，或 hall、sms、online、phone 之一，实为 hal）"],
    ["an unknown provision", "message:", "basis: [ad-law#no-such]\nmessage:", "our/loan/instant.yaml:6:9: 没有这个条款（键 basis.0，应为 rules/laws 中的“文件编号#条款”，实为 ad-law#no-such）"],
    ["an unknown case", "message:", "cases: [samr-example-2016]\nmessage:", "our/loan/instant.yaml:6:9: 没有这个案例（键 cases.0，应为 rules/cases 中的案例编号，实为 samr-example-2016）"],
    ["an unknown context", "message:", "unless: [{ because: 否认, context: negate }]\nmessage:", `our/loan/instant.yaml:6:25: 没有这个语境，是不是“negated”？（键 unless.0.context，应为 ${Object.keys(contexts).join("、")}，实为 negate）`],
    ["an empty term", "[秒批]", '[" "]', "our/loan/instant.yaml:5:11: 不能为空（键 forbid.terms.0，实为  ）"],
    ["an id that is not the path", "loan/instant", "loan/instnt", "our/loan/instant.yaml:1:1: 规则编号要与文件路径一致（键 id，应为 loan/instant，实为 loan/instnt）"],
    ["two verbs", "message:", "require: { disclosure: 年化利率, any: [年化利率] }\nmessage:", "our/loan/instant.yaml:1:1: 一条规则恰好要有一个动词（应为 forbid、require、check 之一，实为 2 个）"],
    ["no verb", "forbid:\n  terms: [秒批]\n", "", "our/loan/instant.yaml:1:1: 一条规则恰好要有一个动词（应为 forbid、require、check 之一，实为 0 个）"],
    ["no basis", "advice", "ban", "our/loan/instant.yaml:1:1: 除“提示”（advice）外，规则必须写明依据（键 basis，应为 至少一条 rules/laws 中的条款）"],
    ["bad YAML", "[秒批]", "[秒批", "our/loan/instant.yaml:6:1: 不是合法的 YAML：缩进不对，或括号没有闭合"],
    ["a key twice", "title:", "title: 秒批\ntitle:", "our/loan/instant.yaml:3:1: 不是合法的 YAML：同一个键写了两次，请只留一个"],
  ])("%s", async (_what, from, to, told) => {
    home.put("our/loan/instant.yaml", rule.replace(from, () => to));
    expect(await home.run("check", "好.txt")).toEqual({ status: 2, out: "", err: `shenyan: ${told}\n` });
  });

  test.each<[source: string, told: string]>([
    ["(?:秒批)?", "正则能匹配空串，会处处命中（键 forbid.patterns.0，应为 至少匹配一个字，实为 (?:秒批)?）"],
    ["秒批.*", "无上限的 +、* 只能跟在单个字、正向字符类或 \\d 之类的转义后面（键 forbid.patterns.0，应为 写明上限，如 [^，。；\\n]{0,12}，实为 .*）"],
    ["秒批(?!中心)", "正则不能用否定环视（键 forbid.patterns.0，应为 把豁免写进 unless，实为 (?!中心)）"],
    ["[0-9]{2,4}", "正则里没有可以定位的字面（键 forbid.patterns.0，应为 每个分支都至少有一个汉字，或连着两个其他字符，实为 [0-9]{2,4}）"],
    ["(保+)+$", "无上限的 +、* 只能跟在单个字、正向字符类或 \\d 之类的转义后面（键 forbid.patterns.0，应为 写明上限，如 [^，。；\\n]{0,12}，实为 (保+)+）"],
    ["(?:保{1,9}){1,9}本", "可变量词里又套了可变量词，回溯会爆炸（键 forbid.patterns.0，应为 内层或外层改为固定次数，或拆成几条正则，实为 (?:保{1,9}){1,9}）"],
    ["保(本", "不是合法的正则表达式：括号没有闭合（键 forbid.patterns.0，应为 JavaScript 正则表达式（标志 u），实为 保(本）"],
  ])("a pattern: %s", async (source, told) => {
    home.put("our/loan/instant.yaml", rule.replace("forbid:\n  terms: [秒批]\n", () => `forbid: { patterns: ['${source}'] }\n`));
    expect(await home.run("check", "好.txt")).toEqual({ status: 2, out: "", err: `shenyan: ${pattern}${told}\n` });
  });
});

describe("a config with a mistake: the place, and the name that was meant", () => {
  test.each<[content: string, told: string]>([
    ["presett: strict\n", "1:1: 不认识的键“presett”，是不是“preset”？（键 presett）"],
    ["preset: strickt\n", "1:1: 没有“strickt”这个预设，是不是“strict”？（键 preset，应为 cbirc-2021、recommended、strict）"],
    ["failOn: errors\n", "1:1: 值不对，是不是“error”？（键 failOn，应为 error、warning、info、none 之一，实为 errors）"],
    ["maxWarnings: 许多\n", "1:1: 值不对（键 maxWarnings，应为 数字，实为 许多）"],
    ["maxWarnings: -1\n", "1:1: 应为不小于 0 的整数（键 maxWarnings，实为 -1）"],
    ["rules: { our: 1 }\n", "1:1: 值不对（键 rules，应为 文字，或 列表，实为 “键: 值”）"],
    ["rules: [our, 没有]\n", "1:9: 规则文件夹不存在（键 rules.0，应为 相对于配置文件的一个文件夹，内有 <族>/<名称>.yaml，实为 our）"],
    ["documents:\n  - files: 短信/**\n    read: line\n", "3:5: 值不对，是不是“lines”？（键 documents.0.read，应为 md、html、txt、lines、csv、jsonl 之一，实为 line）"],
    ["names: [安心]\n", "1:9: 值不对（键 names.0，应为 “键: 值”，键有 name、owner、evidence，实为 安心）"],
    ["names: [{ name: 第一理财 }]\n", "1:9: 缺少必需的键（键 names.0.evidence）"],
    ['off: [{ rule: return/guaranteed, because: "" }]\n', "1:34: 不能为空（键 off.0.because）"],
    ["plugins: ./没有.mjs\n", "1:1: 找不到这个插件，请先安装，或写成相对于配置文件的路径（键 plugins.0，实为 ./没有.mjs）"],
    ["preset: strict\npreset: recommended\n", "2:1: 不是合法的 YAML：同一个键写了两次，请只留一个"],
    ["preset: *strict\n", "1:1: 不是合法的 YAML：以 * 开头的值是引用，请加引号"],
  ])("%s", async (content, told) => {
    home.put(".shenyanrc.yaml", content);
    expect(await home.run("check", "好.txt")).toEqual({ status: 2, out: "", err: `shenyan: .shenyanrc.yaml:${told}\n` });
  });
});
