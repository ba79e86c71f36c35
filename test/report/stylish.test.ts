import { expect, test } from "vitest";
import type { Judged } from "../../src/finding.ts";
import type { Look } from "../../src/report/format.ts";
import { stylish } from "../../src/report/stylish.ts";
import { bank, head, message, plain, poster, summary } from "./sample.ts";

function report(look: Partial<Look>, ...judged: readonly Judged[]): string {
  const format = stylish({ ...plain, ...look });
  return format.begin(head) + judged.map((one) => format.judged(one)).join("") + format.end(summary);
}

test("a finding stands under its file, underlined in the columns of the terminal", () => {
  expect(report({}, poster, message)).toBe(`海报.md
  厅堂 · 理财 · 2021-06-01 发布
  推定：产品按“理财”推断为理财

  4:7  错误  承诺保本保收益  return/guaranteed
      示例银行理财保本保息，安心之选
                  ^^^^^^^^
    建议：删去承诺，写明“理财非存款，产品有风险”
    依据：《中华人民共和国广告法》第二十五条第（一）项
    案例：暂无可引用案例

已检查 2 个文件、2 条文案：错误 1，警告 0，提示 0
豁免 1 处（加 --show-exempt 查看）
一条规则的全部依据、案例和改法：shenyan explain <规则编号>
慎言 0.1.0，规则库 2026.11.23（3f1c0a9d2b7e），预设 recommended，规则 12 条，判断日 2026-11-23
`);
});

test("three provisions and two cases at most; two that read alike are one", () => {
  const [finding] = poster.verdict.findings;
  if (!finding) throw new Error("the poster has a finding");
  const articles = ["第四条", "第四条", "第九条第（三）项", "第二十五条第（一）项", "第二十八条"];
  const provisions = finding.provisions.slice(0, 1).flatMap((home) => articles.map((article) => ({ ...home, article })));
  const told = report({}, { ...poster, verdict: { ...poster.verdict, findings: [{ ...finding, provisions, cases: [bank, bank, bank] }] } });
  expect(told).toContain(`    依据：《中华人民共和国广告法》第四条
          《中华人民共和国广告法》第九条第（三）项
          《中华人民共和国广告法》第二十五条第（一）项
          另有 1 条
    案例：示例银行城东支行：“保本保息，稳赚不赔” → 罚款20万元
            示例市市场监督管理局，示市监罚〔2021〕1号，2021-03-01（示例日报）
          示例银行城东支行：“保本保息，稳赚不赔” → 罚款20万元
            示例市市场监督管理局，示市监罚〔2021〕1号，2021-03-01（示例日报）
          另有 1 条
`);
});

test("exempted hits are shown with their reason when asked for", () => {
  expect(report({ showExempt: true }, poster)).toContain(`  6:2  豁免：否定语境：说明不保本  承诺保本保收益  return/guaranteed
      非保本浮动收益
        ^^^^
`);
});

test("quiet shows errors only, colour is escape codes around the same words", () => {
  const milder: Judged = { ...poster, verdict: { ...poster.verdict, findings: poster.verdict.findings.map((one) => ({ ...one, severity: "warning" })) } };
  expect(report({ quiet: true }, milder)).not.toContain("保本保息");
  expect(report({ color: true }, poster)).toContain("\u001b[31m错误\u001b[39m");
  expect(report({}, poster)).not.toContain("\u001b");
});

test("rows name their record and line", () => {
  const row: Judged = {
    document: { ...message.document },
    verdict: {
      ...poster.verdict,
      facts: message.verdict.facts,
      assumed: [],
      findings: poster.verdict.findings.map((one) => ({ ...one, place: { record: 3, line: 7, field: "短信内容", offset: [6, 10] } })),
    },
  };
  expect(report({}, row)).toContain("短信.csv\n  第3条（第7行） · 短信 · 产品未知 · 发布日期未知\n\n  第3条（第7行）短信内容:7  错误");
});

test("a clean pass, what was passed over, what could not be read: all are told", () => {
  const format = stylish(plain);
  const told = format.begin({ ...head, off: 2 }) + format.judged(message) + format.unread({ path: "旧海报.txt", line: 3, reason: "编码不明" }) +
    format.end({ ...summary, documents: 1, errors: 0, exempt: 0, unread: 1, notChinese: 1, skipped: { ".docx": 2, ".pdf": 1 } });
  expect(told).toBe(`已检查 1 个文件、1 条文案：错误 0，警告 0，提示 0，未发现问题
未能读取 1 处：
  旧海报.txt:3: 编码不明
跳过 3 个文件：.docx×2，.pdf×1（暂不支持）
未检查 1 条：不含汉字
配置关闭了 2 条规则（理由见配置文件 off）
慎言 0.1.0，规则库 2026.11.23（3f1c0a9d2b7e），预设 recommended，规则 12 条，判断日 2026-11-23
`);
});

test("copy without Han characters is listed with its language", () => {
  const english: Judged = {
    document: { path: "wealth-en.md", facts: { products: [] }, blocks: [] },
    verdict: { status: "not-chinese", facts: { products: [] }, assumed: ["不含汉字，未检查；语种：英语"], findings: [], exempted: 0, exempt: () => [] },
  };
  expect(report({}, english)).toContain("wealth-en.md\n  不含汉字，未检查；语种：英语\n");
});

test("English frames", () => {
  expect(report({ lang: "en" }, poster)).toContain("  hall · wealth management · published 2021-06-01\n  assumed: ");
  expect(report({ lang: "en" }, poster)).toContain("checked 1 file, 2 documents: 1 error, 0 warnings, 0 infos\n");
});
