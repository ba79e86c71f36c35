import type { Judged } from "../../src/finding.ts";
import type { Head, Look, Summary } from "../../src/report/format.ts";
import type { Case } from "../../src/law/case.ts";
import type { Home } from "../../src/law/provision.ts";

export const head: Head = {
  version: "0.1.0",
  ruleBook: { version: "2026.11.23", digest: "3f1c0a9d2b7e", preset: "recommended", rules: 12 },
  judgedOn: "2026-11-23",
  off: 0,
};

export const plain: Look = { color: false, width: 80, lang: "zh", quiet: false, showExempt: false };

export const summary: Summary = { documents: 2, notChinese: 0, errors: 1, warnings: 0, infos: 0, exempt: 1, unread: 0, skipped: {} };

const adLaw: Home = {
  id: "ad-law#investment-return",
  law: { id: "ad-law", title: "中华人民共和国广告法", number: null, kind: "law", binding: true, to: null },
  article: "第二十五条第（一）项",
  quote: null,
  from: "2015-09-01",
  to: null,
  since: "2015-09-01",
  until: null,
  verified: "text",
  source: "npc.gov.cn",
};

/** 示例银行 promises principal and interest in a hall poster. */
export const poster: Judged = {
  document: { path: "海报.md", facts: { channel: "hall", products: ["wealth"], published: "2021-06-01" }, blocks: [] },
  verdict: {
    status: "checked",
    facts: { channel: "hall", products: ["wealth"], published: "2021-06-01" },
    assumed: ["产品按“理财”推断为理财"],
    findings: [
      {
        rule: "return/guaranteed",
        family: "return",
        class: "ban",
        severity: "error",
        place: { line: 4, column: 7, endLine: 4, endColumn: 11, offset: [30, 34] },
        match: "保本保息",
        excerpt: { text: "示例银行理财保本保息，安心之选", span: [6, 10] },
        message: "承诺保本保收益",
        advice: "删去承诺，写明“理财非存款，产品有风险”",
        provisions: [adLaw, adLaw, adLaw, adLaw],
        cases: [],
        evasion: false,
        fingerprint: "5a5a5a5a",
      },
    ],
    exempted: 1,
    exempt: () => [
      {
        rule: "return/guaranteed",
        family: "return",
        class: "ban",
        severity: "error",
        place: { line: 6, column: 2, endLine: 6, endColumn: 4, offset: [50, 52] },
        match: "保本",
        excerpt: { text: "非保本浮动收益", span: [1, 3] },
        message: "承诺保本保收益",
        advice: null,
        provisions: [],
        cases: [],
        evasion: false,
        fingerprint: "6b6b6b6b",
        exempt: "否定语境：说明不保本",
      },
    ],
  },
};

/** A message of a list, clean. */
export const message: Judged = {
  document: { path: "短信.csv", record: 3, line: 7, facts: { channel: "sms", products: [] }, blocks: [] },
  verdict: { status: "checked", facts: { channel: "sms", products: [] }, assumed: [], findings: [], exempted: 0, exempt: () => [] },
};

/** A punished branch. */
export const bank: Case = {
  id: "samr-example-2021",
  kind: "行政处罚",
  authority: "示例市市场监督管理局",
  document: "示市监罚〔2021〕1号",
  date: "2021-03-01",
  respondent: "示例银行城东支行",
  channels: ["hall"],
  products: ["wealth"],
  wording: ["保本保息，稳赚不赔"],
  conduct: "在海报上承诺保本保收益。",
  basis: null,
  penalty: "罚款20万元",
  amount: 200_000,
  families: ["return"],
  citable: true,
  verified: "press",
  sources: [{ publisher: "示例日报", url: "https://example.com/1" }],
};
