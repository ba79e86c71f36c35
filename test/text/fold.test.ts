import { describe, expect, test } from "vitest";
import { foldTerm, foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";
import type { Text } from "../../src/text/text.ts";

function textOf(source: string): Text {
  return foldText(source, 0, source.length, lineLocator(source));
}

/** The characters of `source` to underline for `words`, which folding made. */
function underlined(source: string, words: string): string {
  const text = textOf(source);
  const at = text.value.indexOf(words);
  expect(at, `${words} in ${text.value}`).toBeGreaterThanOrEqual(0);
  return source.slice(...text.source([at, at + words.length]));
}

describe("copy as it is read", () => {
  test.each([
    ["zero-width space", "保\u200b本保息", "保本保息"],
    ["soft hyphen and byte order mark", "\ufeff稳赚\u00ad不赔", "稳赚不赔"],
    ["direction marks", "保\u202e本\u2066保\u2069息", "保本保息"],
    ["control character", "保\u0008本", "保本"],
    ["variation selectors", "保\ufe00本\u{e0100}保息", "保本保息"],
    ["combining marks on Han", "保\u0332本\u20dd金", "保本金"],
    ["combining mark on a letter", "cafe\u0301积分", "café积分"],
    ["full-width letters and digits", "ＡＰＰ年化３．６％", "app年化3.6%"],
    ["mathematical letters", "𝐕𝐈𝐏专享", "vip专享"],
    ["half-width Chinese punctuation", "保本｡保息､｢稳赚｣", "保本。保息、「稳赚」"],
    ["vertical and small forms of punctuation", "保本﹐保息︰︙稳赚﹗﹙不赔﹚", "保本，保息……稳赚！（不赔）"],
    ["double marks", "保本‼真的⁇", "保本！！真的？？"],
    ["squared units", "每㎡赠1㎏", "每m2赠1kg"],
    ["full-width symbols", "３％～４％，￥１００起", "3%~4%，¥100起"],
    ["Roman numerals", "Ⅱ类账户", "ii类账户"],
    ["CJK radicals of a PDF", "⻛险⽐较⼩，⻓期⾼收益", "风险比较小，长期高收益"],
    ["CJK strokes", "收益第㇐", "收益第一"],
    ["CJK compatibility ideographs", "\uf907\u{2f800}", "龜丽"],
  ])("%s", (_, source, value) => {
    expect(textOf(source).value).toBe(value);
  });

  test.each(["业绩第①", "年化5%¹起", "㈠保本", "⑴保息", "½杯", "示例宝™", "🈶优惠", "《产品说明书》【广告】“稳健”‘理财’…—、"])("%s stays", (source) => {
    expect(textOf(source).value).toBe(source);
  });
});

describe("ASCII marks in Chinese copy", () => {
  test.each([
    ["保本,保息!", "保本，保息！"],
    ["起购:1万元;限购?", "起购：1万元；限购？"],
    ["收益达5%,稳赚", "收益达5%，稳赚"],
    ["APP!!,即刻申请", "app！！，即刻申请"],
    ["起购10,000元，12:30开抢", "起购10,000元，12:30开抢"],
    ["官网http://www.example.com/?a=1", "官网http://www.example.com/?a=1"],
    ["年化(单利)3.5%", "年化（单利）3.5%"],
    ["示例宝 (R2)", "示例宝（r2）"],
    ["R2 (low risk)", "r2 (low risk)"],
    ["理财非存款. 投资须谨慎.", "理财非存款。投资须谨慎。"],
    ["保本.保息", "保本。保息"],
    ["第1.5期", "第1.5期"],
    ["Terms apply,see\n保本", "terms apply,see\n保本"],
    ["稳赚不赔\n!OK", "稳赚不赔\n!ok"],
  ])("%s", (source, value) => {
    expect(textOf(source).value).toBe(value);
  });

  test("a run of marks is looked beyond once, however long", () => {
    const marks = "!".repeat(100_000);
    expect(textOf(`OK${marks}保本`).value).toBe(`ok${marks.replaceAll("!", "！")}保本`);
    expect(textOf(`OK${marks}APP`).value).toBe(`ok${marks}app`);
  });
});

describe("blanks and breaks", () => {
  test.each<[string, string, readonly number[] | undefined]>([
    ["保 本 保　息", "保本保息", [1, 2, 3]],
    ["年化 3.5 %", "年化3.5 %", undefined],
    ["下载 APP 领积分", "下载app领积分", undefined],
    ["Mobile  Banking", "mobile banking", undefined],
    ["保本， 保息", "保本，保息", undefined],
    ["保本\v保息", "保本保息", [2]],
    ["年化\v5%", "年化5%", [2]],
    ["Mobile\vBanking", "mobile banking", undefined],
    ["保本\n保息", "保本\n保息", undefined],
    ["保本\r\n保息", "保本\n保息", undefined],
    ["保本\r保息", "保本\n保息", undefined],
    ["保本\r\v保息", "保本保息", [2]],
    [" 保本 \n \v\n 保息 \r\n", "保本\n保息", undefined],
  ])("%j", (source, value, gaps) => {
    const text = textOf(source);
    expect(text.value).toBe(value);
    expect(text.gaps).toEqual(gaps);
  });
});

describe("the way back", () => {
  test.each([
    ["本行理财保\u200b本\u3000保 息，放心买", "保本保息", "保\u200b本\u3000保 息"],
    ["🎉保\u0332本\u{e0100}🎉", "保本", "保\u0332本\u{e0100}"],
    ["㎡㎏立减", "2", "㎡"],
    ["𝐕𝐈𝐏专享", "i", "𝐈"],
    ["𠮷祥保本", "\ud842", "𠮷"],
    ["𠮷祥保本", "\udfb7", "𠮷"],
    ["e\u0301积分", "é", "e\u0301"],
    ["保本 \n 保息", "本\n保", "本 \n 保"],
    ["⻛险自担", "风险", "⻛险"],
    ["⺇\ufe00保本", "𠘨", "⺇\ufe00"],
  ])("in %s for %s", (source, words, characters) => {
    expect(underlined(source, words)).toBe(characters);
  });

  test("a part of a file keeps the offsets of the file", () => {
    const source = "第一条\n限时ＡＰＰ保 本\n第三条";
    const text = foldText(source, 4, 12, lineLocator(source));
    expect(text.value).toBe("限时app保本");
    expect(text.source([5, 7])).toEqual([9, 12]);
    expect(text.origin([5, 7])).toEqual({ line: 2, column: 6, endLine: 2, endColumn: 9, offset: [9, 12] });
  });

  test("a value may be much longer than its source", () => {
    const text = textOf("㍿".repeat(3000));
    expect(text.value).toBe("株式会社".repeat(3000));
    expect(text.source([11_996, 12_000])).toEqual([2999, 3000]);
  });

  test("an empty span is a point", () => {
    const text = textOf("保 本");
    expect([text.source([0, 0]), text.source([1, 1]), text.source([2, 2])]).toEqual([[0, 0], [1, 1], [3, 3]]);
    expect(textOf("保\u0332本").source([0, 0])).toEqual([0, 0]);
    expect(textOf("\u200b").source([0, 0])).toEqual([0, 0]);
  });
});

describe("terms", () => {
  test("are folded as copy is", () => {
    expect(foldTerm("ＮＯ.１")).toBe("no.1");
    expect(foldTerm("100% 保本")).toBe("100%保本");
    expect(foldTerm("稳赚,不赔")).toBe("稳赚，不赔");
  });
});
