import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { starts } from "../../src/cli/silence.ts";
import type { Facts } from "../../src/document.ts";
import { judge } from "../../src/lint.ts";
import { compilePattern } from "../../src/match/pattern.ts";
import { sieve } from "../../src/match/sieve.ts";
import { ruleBook } from "../../src/rule/book.ts";
import { loadFolder } from "../../src/rule/load.ts";
import { foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";

const words = sieve([{ literal: "保本" }, { literal: "no.1" }, { literal: "赚" }, { literal: "利率，终身不变" }, { pattern: compilePattern("年化\\d%") }, { pattern: compilePattern("%\\n业绩基准") }]);
const silent = (line: string) => words.pass(line, 0).lines === 1;

describe("一行里没有可查的字眼，才略过", () => {
  it.each([
    "【示例银行】您的账户3月1日12:30入账1,005.20元。", "【示例银行】详询APP，ＡＴＭ机也可办理", "【示例银行】存款 有 保障", "【示例银行】年化利率（单利）3%起", "保险本金", "【示例银行】⻛险自担",
  ])("略过：%s", (line) => expect(silent(line)).toBe(true));

  it.each([
    "稳利理财保本保息", "稳利理财保 本保息", "稳利理财保\u200b本保息", "稳利理财保\u3000本", "全国ＮＯ．１", "全国no.1银行", "稳稳地赚", "利率,终身不变", "利率，终身不变", "年化3%起", "年化３％起", "3%业绩基准", "3%\u2028业绩基准",
    "稳利理财保̲本", "𝐍O.1的银行", "Welcome", "12:30", "", " ",
  ])("不略过：%s", (line) => expect(silent(line)).toBe(false));

  it("略过的一段有几行，到哪里为止", () => {
    const text = "存款有保障\r\n贷款利率优惠\n理财保本\n欢迎光临\n\n祝您生活愉快";
    expect(words.pass(text, 0)).toEqual({ lines: 2, end: text.indexOf("理财保本") });
    expect(words.pass(text, text.indexOf("理财保本"))).toEqual({ lines: 0, end: text.indexOf("理财保本") });
    expect(words.pass(text, text.indexOf("欢迎"))).toEqual({ lines: 1, end: text.indexOf("\n\n") + 1 });
    expect(words.pass(text, text.indexOf("祝您"))).toEqual({ lines: 1, end: text.length });
  });

  it("字眼不跨行", () => expect(words.pass("存款有保\n本行提示\n", 0)).toEqual({ lines: 2, end: 10 }));

  it("该说的已在同一行说了，也略过", () => {
    const agency = sieve([{ pattern: compilePattern("代销"), answers: [compilePattern("代销机构不承担")] }]);
    expect(agency.pass("示例银行代销，代销机构不承担兑付责任", 0).lines).toBe(1);
    expect(agency.pass("示例银行代销\n代销机构不承担兑付责任", 0).lines).toBe(0);
  });

  it("只剩空白的字眼无处不在：一行也不略过", () => expect(sieve([{ literal: " " }]).pass("存款有保障", 0).lines).toBe(0));
});

const { data } = loadFolder("rules");
const book = ruleBook(data);
const preset = book.presets.get("strict") ?? expect.fail("没有 strict 预设");
const shipped = sieve(starts(book));

/** Does the full way find or exempt anything, or is the line no Chinese copy? */
function tells(line: string, facts: Facts): boolean {
  const text = foldText(line, 0, line.length, lineLocator(line));
  const { status, findings, exempted } = judge({ path: "短信.txt", facts, blocks: [{ kind: "paragraph", text }] }, book, { today: "2026-11-23", preset });
  return status !== "checked" || findings.length + exempted > 0;
}

const examples = data.rules.flatMap(({ examples: { bad, good }, when: { product = [], channel } }) =>
  [...bad, ...good].flatMap((example) => {
    const told = example.channel ?? channel?.[0];
    const facts: Facts = { products: example.product ?? product.slice(0, 1), ...(told ? { channel: told } : {}) };
    return example.text.replace(/\[\[|\]\]/g, "").split("\n").map((line) => ({ line, facts }));
  }),
);
const UNKNOWN: Facts = { products: [] };

describe("凡判出或豁免的，没有一行被略过", () => {
  it("规则的每一条例句", () => {
    const told = examples.filter(({ line, facts }) => tells(line, facts) || tells(line, UNKNOWN));
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter(({ line }) => shipped.pass(line, 0).lines > 0)).toEqual([]);
  });

  it("随意改写的例句", () => {
    const dirt = fc.constantFrom(
      ..." \t\v\f\r\u0085\u2028\u3000\u00a0\u200b\u00ad\ufe0f\u0332\u0301\u0300⻛⽐ＡＮＯ％．，：（1年%.,:;!?()。“”①㎡㍿‼ｶﾞ", "🎉", "𠮷", "𝐀", "\u{e0100}", "保本", "最", "年化3.5%", "理财",
    );
    const full = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const change = fc.constantFrom((text: string) => text, full, (text: string) => text.toUpperCase(), (text: string) => text.replace(/，/g, ",").replace(/。/g, "."));
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(2), put: dirt });
    let passed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...examples), change, fc.array(edit, { maxLength: 4 }), ({ line, facts }, rewrite, edits) => {
        let edited = rewrite(line);
        for (const { at, gone, put } of edits) {
          const place = Math.floor(at * edited.length);
          edited = edited.slice(0, place) + put + edited.slice(place + gone);
        }
        if (shipped.pass(edited, 0).lines === 0) return;
        passed++;
        expect([tells(edited, facts), tells(edited, UNKNOWN)]).toEqual([false, false]);
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(300); // else the property says nothing
  });
});

it("要求和核对的规则从触发词起，禁止的规则从所禁的字眼起", () => {
  const ruleOf = (id: string) => data.rules.find((rule) => rule.id === id) ?? expect.fail(`没有规则 ${id}`);
  const [check, require, forbid] = [ruleOf("risk/benchmark-headline"), ruleOf("risk/agency"), ruleOf("return/risk-free")];
  expect(starts({ rules: [check] })).toEqual(check.when.mentions?.map((pattern) => ({ pattern })));
  const answers = require.verb.kind === "require" ? require.verb.any : expect.fail("risk/agency 应为 require");
  expect(starts({ rules: [require] })).toEqual(require.when.mentions?.map((pattern) => ({ pattern, answers })));
  const { terms, patterns } = forbid.verb.kind === "forbid" ? forbid.verb : expect.fail("return/risk-free 应为 forbid");
  expect(starts({ rules: [forbid] })).toEqual([...terms.map((literal) => ({ literal })), ...patterns.map((pattern) => ({ pattern }))]);
});
