import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileContextPattern, compilePattern, PatternError, regexOf, type Pattern } from "../../src/match/pattern.ts";

const raw = String.raw;

function refusal(compile: () => Pattern): Pick<PatternError, "message" | "expected" | "found" | "index"> {
  try {
    compile();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const { message, expected, found, index } = error;
    return { message, expected, found, index };
  }
  throw new Error("accepted");
}

/** Patterns as rules use them: source, its anchors with the room before them, and a longest text it matches. */
const accepted: readonly [source: string, anchors: Record<string, readonly [number, number]>, longest: string][] = [
  ["保本", { 保本: [0, 0] }, "保本"],
  ["日(?:利率|息)", { 日利率: [0, 0], 日息: [0, 0] }, "日利率"],
  [
    raw`年化(?:利率|综合资金成本)[^，。；\n]{0,12}?\d+(?:\.\d+)?%`,
    { 年化利率: [0, 0], 年化综合资金成本: [0, 0] },
    `年化综合资金成本${"💰".repeat(12)}${"1".repeat(32)}.${"5".repeat(32)}%`,
  ],
  ["收益率[为达约]?[：:]?\\d", { 收益率: [0, 0] }, "收益率为：3"],
  ["(?:我行)?保本(?:理财|产品)?", { 保本: [0, 2] }, "我行保本理财"],
  ["预期[^，]{0,6}收益率", { 收益率: [2, 14] }, `预期${"💰".repeat(6)}收益率`],
  ["保[本息]{2}", { 保本本: [0, 0], 保本息: [0, 0], 保息本: [0, 0], 保息息: [0, 0] }, "保息息"],
  [raw`(?:最高|可达)\d{1,3}万|0门槛`, { 最高: [0, 0], 可达: [0, 0], "0门槛": [0, 0] }, "可达300万"],
  [raw`(?<=收益)100%(?=兑付)`, { "100%": [0, 0] }, "100%"],
  [raw`\d+(?:\.\d+)?%[-~至]\d+(?:\.\d+)?%`, { "%-": [1, 65], "%~": [1, 65], "%至": [1, 65] }, `${"3".repeat(32)}.${"0".repeat(32)}%-${"4".repeat(32)}.${"5".repeat(32)}%`],
  [raw`限[前时]\s*\p{Script=Han}{2}`, { 限前: [0, 0], 限时: [0, 0] }, `限时${" ".repeat(32)}𠮷𠮷`],
  ["(?:保{2}|稳){1,2}赢", { 保保赢: [0, 2], 稳赢: [0, 2] }, "保保保保赢"],
  ["^[😀-😂]{1,2}稳赚", { 稳赚: [2, 4] }, "😀😂稳赚"],
];

describe("a pattern", () => {
  it.each(accepted)("%s is anchored", (source, anchors) => {
    expect(Object.fromEntries(compilePattern(source).anchors.map(({ literal, before }) => [literal, before]))).toEqual(anchors);
  });

  it.each(accepted)("%s matches no more than its maxLength, and that much", (source, _, longest) => {
    const pattern = compilePattern(source);
    const around = source.includes("(?<=") ? `收益${longest}兑付` : longest;
    expect(around.match(regexOf(pattern, "g"))).toEqual([longest]);
    expect(pattern.maxLength).toBe(longest.length);
  });

  it.each(accepted.filter(([source]) => !/\(\?<?=/.test(source)))("%s: every match holds an anchor where it is expected", (source) => {
    const pattern = compilePattern(source);
    const whole = new RegExp(`^(?:${pattern.source})$`, "u");
    fc.assert(
      fc.property(fc.stringMatching(whole), (match) => {
        expect(match.length).toBeLessThanOrEqual(pattern.maxLength);
        expect(pattern.anchors.some(({ literal, before: [min, max] }) => match.slice(min, max + literal.length).includes(literal))).toBe(true);
      }),
    );
  });

  it("is plain data", () => {
    const pattern = compilePattern(raw`年化利率\d+(?:\.\d+)?%`);
    expect(JSON.parse(JSON.stringify(pattern))).toEqual(pattern);
  });

  it("has its literals folded as copy is", () => {
    expect(compilePattern("ＡＰＰ最高[０-９Ａ]{1,3}万").source).toBe("app最高[0-9a]{1,3}万");
    expect(compilePattern("⻛险＋[㎡％]").source).toBe(raw`风险\u{2b}[㎡\u{25}]`);
    expect(compilePattern("㎡?保障").source).toBe("(?:m2)?保障");
    expect(compilePattern("保本，保息：[（(]无忧").source).toBe("保本，保息：[（(]无忧");
  });

  it("has its open quantifiers bounded", () => {
    expect(compilePattern(raw`稳+赚[万千]*\d{2,}?`).source).toBe(raw`稳{1,32}赚[万千]{0,32}\d{2,32}?`);
    expect(compilePattern(raw`年化\d{40,}`).source).toBe(raw`年化\d{40,40}`);
  });

  it("needs no captures", () => {
    expect(compilePattern("(?<verb>保)(本|息)").source).toBe("(?:保)(?:本|息)");
  });

  it("in a context needs no anchor, but is bounded all the same", () => {
    expect(compileContextPattern(raw`\d+%`)).toEqual({ source: raw`\d{1,32}%`, anchors: [], maxLength: 33 });
    expect(refusal(() => compileContextPattern("不.*保本")).message).toMatch(/^无上限的/);
  });

  it("has one expression for each use", () => {
    const pattern = compilePattern("保本");
    expect(regexOf(pattern, "g").flags).toBe("gu");
    expect(regexOf(pattern, "y").flags).toBe("uy");
    expect(regexOf(pattern, "y")).toBe(regexOf(pattern, "y"));
  });
});

const unbounded = { message: "无上限的 +、* 只能跟在单个字、正向字符类或 \\d 之类的转义后面", expected: raw`写明上限，如 [^，。；\n]{0,12}` };
const nested = { message: "可变量词里又套了可变量词，回溯会爆炸", expected: "内层或外层改为固定次数，或拆成几条正则" };
const unanchored = { message: "正则里没有可以定位的字面", expected: "每个分支都至少有一个汉字，或连着两个其他字符" };
const empty = { message: "正则能匹配空串，会处处命中", expected: "至少匹配一个字" };
const laborious = { message: "正则最坏情形下要试的走法太多", expected: raw`不超过 20,000 种，请收窄量词，如 \d{1,2}` };
const lookaround = { message: "正则不能用否定环视", expected: "把豁免写进 unless" };
const backreference = { message: "正则不能用反向引用", expected: "把要重复的字直接写出来" };
const long = { message: "正则能匹配的文字太长", expected: "不超过 2,000 个字" };
const syntax = (reason: string) => ({ message: `不是合法的正则表达式：${reason}`, expected: "JavaScript 正则表达式（标志 u）" });

describe("a pattern is refused", () => {
  it.each([
    ["(保本", syntax("括号没有闭合"), "(保本", 3],
    ["保本)", syntax("多了一个右括号"), "保本)", 2],
    ["[保本", syntax("方括号没有闭合"), "[保本", 3],
    ["+保本", syntax("量词前面没有可重复的内容"), "+保本", 1],
    ["\\保本", syntax("不认识的转义"), "\\保本", 1],
    ["保本{2,1}", syntax("次数的下限大于上限"), "保本{2,1}", 7],
    ["保本[9-0]", syntax("字符区间的首尾颠倒"), "保本[9-0]", 6],
    ["(?i:app)下载", syntax("Invalid group"), "(?i:app)下载", 1],

    ["", empty, "", 0],
    ["保?", empty, "保?", 0],
    [raw`(?:保本)?\d*`, empty, raw`(?:保本)?\d*`, 0],
    ["保本|(?=稳赚)", empty, "保本|(?=稳赚)", 0],

    [".*保本", unbounded, ".*", 0],
    ["承诺[^。]*保本", unbounded, "[^。]*", 2],
    ["(保+)+$", unbounded, "(保+)+", 0],
    ["稳赚(?:不赔)+", unbounded, "(?:不赔)+", 2],
    [raw`保本\D+`, unbounded, raw`\D+`, 2],
    [raw`保本[\s\S]*?收益`, unbounded, raw`[\s\S]*?`, 2],
    ["承诺.{2,}保本", unbounded, ".{2,}", 2],
    [raw`保本\P{L}*`, unbounded, raw`\P{L}*`, 2],

    ["(?:保{0,5}){0,5}本", nested, "(?:保{0,5}){0,5}", 0],
    ["稳(?:赚?不赔){1,3}", nested, "(?:赚?不赔){1,3}", 1],
    [raw`最高(?:\d+、|\d万){2,4}`, nested, raw`(?:\d+、|\d万){2,4}`, 2],

    ["(?<!非)保本", lookaround, "(?<!非)", 0],
    ["保本(?!保息)", lookaround, "(?!保息)", 2],
    [raw`([保稳])本\1息`, backreference, raw`\1`, 7],
    [raw`(?<verb>保)本\k<verb>息`, backreference, raw`\k<verb>`, 11],

    ["[^，]{0,40}[^。]{0,40}[^；]{0,40}保本", laborious, "68,921 种", 0],
    ["(?:保|本){1,20}", laborious, "1,048,595 种", 0],
    ["(?:保?){20}本保", laborious, "1,048,576 种", 0],
    ["[^，]{0,30000}保本", laborious, "30,001 种", 0],
    ["保本(?=[^，]{0,200}[^。]{0,200}收益)", laborious, "40,402 种", 0],
    [raw`(?:年化|业绩)[^，。]{0,12}\d+(?:\.\d+)?%?[^，。]{0,6}收益`, laborious, "384,384 种", 0],
    ["(?:保{1000}){1000}", long, "1,000,000 个字", 0],

    [raw`\d+%`, unanchored, raw`\d+%`, 0],
    [raw`保本|\d+%`, unanchored, raw`\d{1,32}%`, 0],
    [raw`(?:保本|[^，]{1,3})`, unanchored, "[^，]{1,3}", 0],
    [raw`(?:保本)?[^，]{1,3}`, unanchored, raw`(?:保本)?[^，]{1,3}`, 0],
    ["[一-龥]{2,4}", unanchored, "[一-龥]{2,4}", 0],
  ])("%s", (source, why, found, index) => {
    expect(refusal(() => compilePattern(source))).toEqual({ ...why, found, index });
  });
});

describe("effort is counted", () => {
  it("as a sum where what follows decides when a repetition ends", () => {
    expect(compilePattern(raw`\d+(?:\.\d+)?%[-~至]\d+(?:\.\d+)?%收益`).maxLength).toBe(135);
    expect(compilePattern(raw`保(?:本、|息、){0,6}。`).maxLength).toBe(14);
  });

  it("as a product where it does not", () => {
    expect(refusal(() => compilePattern(raw`\d+[\d.]{0,32}\d+%收益`)).found).toBe("33,792 种");
  });
});
