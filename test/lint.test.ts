import { describe, expect, it } from "vitest";
import type { Document, Facts } from "../src/document.ts";
import { judge, type LintOptions } from "../src/lint.ts";
import { ruleBook, type Preset } from "../src/rule/book.ts";
import { loadFolder } from "../src/rule/load.ts";
import { foldText } from "../src/text/fold.ts";
import { lineLocator } from "../src/text/lines.ts";

const book = ruleBook(loadFolder("rules").data);
const preset = book.presets.get("recommended") as Preset;
const today: LintOptions = { today: "2026-11-23", preset };

function verdict(text: string, facts: Partial<Facts> = {}, options: LintOptions = today) {
  const document: Document = {
    path: "海报.txt",
    facts: { products: [], ...facts },
    blocks: [{ kind: "paragraph", text: foldText(text, 0, text.length, lineLocator(text)) }],
  };
  return judge(document, book, options);
}

const articles = (found: ReturnType<typeof verdict>, rule: string): string[] =>
  found.findings.filter((finding) => finding.rule.startsWith(rule)).flatMap(({ provisions }) => provisions.map(({ law, article }) => `${law.title} ${article ?? "—"}`));

describe("the same poster by the law of each day", () => {
  const poster = "示例银行最佳理财产品，保本保收益，产品有风险。";

  it("2014: the advertising law of 1994, and no 广告法 25 yet", () => {
    const found = verdict(poster, { channel: "hall", products: ["wealth"], published: "2014-06-01", withdrawn: "2014-06-30" });
    expect(articles(found, "absolute/")).toContain("中华人民共和国广告法 第七条第二款第（三）项");
    expect(articles(found, "return/").join()).not.toContain("中华人民共和国广告法");
  });

  it("2021: the articles of 2015, PBC order 5 and the wealth sales rules", () => {
    const found = verdict(poster, { channel: "hall", products: ["wealth"], published: "2021-07-01", withdrawn: "2021-07-31" });
    expect(articles(found, "absolute/")).toContain("中华人民共和国广告法 第九条第（三）项");
    expect(articles(found, "return/")).toContain("中国人民银行金融消费者权益保护实施办法 第二十三条第（四）项");
    expect(articles(found, "return/").join()).not.toContain("金融机构产品适当性管理办法");
  });

  it("today: the suitability rules too", () => {
    const found = verdict(poster, { channel: "hall", products: ["wealth"] });
    expect(articles(found, "return/")).toContain("金融机构产品适当性管理办法 第十三条第（二）项");
  });
});

describe("what keeps hanging", () => {
  const poster = "示例银行理财，预期年化收益率5%，产品有风险。";

  it("is judged by the first norm that was read, not by an earlier one that nobody read", () => {
    const found = verdict(poster, { channel: "hall", products: ["wealth"], published: "2019-03-01" });
    expect(articles(found, "return/expected-yield")).toEqual(["理财公司理财产品销售管理暂行办法 第二十五条第（二）项"]);
  });

  it("taken down before, it names the instrument without an article, and blocks no merge", () => {
    const found = verdict(poster, { channel: "hall", products: ["wealth"], published: "2019-03-01", withdrawn: "2019-06-30" });
    expect(articles(found, "return/expected-yield")).toEqual(["商业银行理财业务监督管理办法 —"]);
    expect(found.findings.filter(({ rule }) => rule === "return/expected-yield").map(({ severity }) => severity)).toEqual(["warning"]);
  });
});

describe("unknown facts", () => {
  it("words a product-bound ban conditionally and caps it at warning", () => {
    const [finding] = verdict("现在办理，保本保息。").findings;
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toMatch(/^若为理财/u);
  });

  it("infers the product from the text and says so", () => {
    const found = verdict("我行理财产品保本保息，产品有风险。");
    expect(found.facts.products).toEqual(["wealth"]);
    expect(found.assumed).toEqual(["产品按“理财”推断为理财"]);
    expect(found.findings.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("stays silent about deposits", () => {
    expect(verdict("三年期定期存款，保本保息。").findings).toEqual([]);
  });
});

describe("copy that is none", () => {
  it("is not checked without Han characters", () => {
    expect(verdict("Principal guaranteed").status).toBe("not-chinese");
  });

  it("does not flag a quoted fraud, but accounts for it", () => {
    const found = verdict("警惕“保本高收益”的理财骗局。", { products: ["wealth"] });
    expect(found.findings).toEqual([]);
    expect(found.exempted).toBeGreaterThan(0);
  });
});

describe("presets", () => {
  it("cbirc-2021 judges everything by the law of the end of 2021", () => {
    const old = book.presets.get("cbirc-2021") as Preset;
    const found = verdict("示例银行理财，保本保收益，产品有风险。", { channel: "hall", products: ["wealth"] }, { today: "2026-11-23", preset: old });
    expect(articles(found, "return/").join()).not.toContain("金融机构产品适当性管理办法");
    expect(articles(found, "return/")).toContain("理财公司理财产品销售管理暂行办法 第二十五条第（九）项");
  });
});

describe("a file of one long line", () => {
  const facts = { channel: "online", products: ["wealth"] } as const;
  const slogan = "示例银行稳健理财，保本保息等您来。理财非存款，产品有风险。";
  const clean = "城东支行本周六照常营业，请携带身份证件办理。";
  const told = (copy: string) => verdict(copy, facts).findings.map(({ match, excerpt, severity, place }) => ({ match, excerpt, severity, offset: "offset" in place ? place.offset : [] }));

  it("says of a slogan amid other sentences what it says of the slogan", () => {
    const [alone] = told(slogan);
    const amid = told(`${clean.repeat(500)}${slogan}${clean.repeat(500)}`);
    const before = clean.length * 500;
    expect(alone?.match).toBe("保本保息");
    expect(amid).toEqual([{ ...alone, offset: [before + 9, before + 13] }]);
  });

  it("says of each slogan of a thousand what it says of the one", () => {
    const [alone] = told(slogan);
    expect(told(slogan.repeat(1000))).toEqual(Array.from({ length: 1000 }, (_, i) => ({ ...alone, offset: [slogan.length * i + 9, slogan.length * i + 13] })));
  });

  it("finds each hit of copy that is nothing else, without a mark in it", () => {
    expect(told("保本".repeat(3000)).map(({ offset }) => offset)).toEqual(Array.from({ length: 3000 }, (_, i) => [2 * i, 2 * i + 2]));
  });

  it("lets each warning of a thousand pass", () => {
    const found = verdict("谨防“保本高收益”骗局。".repeat(1000), facts);
    expect([found.findings, found.exempted]).toEqual([[], 1000]);
  });

  it("numbers equal findings apart", () => {
    expect(new Set(verdict(slogan.repeat(100), facts).findings.map(({ fingerprint }) => fingerprint)).size).toBe(100);
  });
});
