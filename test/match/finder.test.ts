import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finder, type Finder, type Found, type Needle } from "../../src/match/finder.ts";
import { compileContextPattern, compilePattern, PatternError, type Pattern } from "../../src/match/pattern.ts";

/** A needle from its text: /…/ is a pattern, anything else a literal. */
function needle(text: string): Needle {
  return text.startsWith("/") ? { pattern: compilePattern(text.slice(1, -1)) } : { literal: text };
}

/** All that is found, in reading order, the longest of one start first. */
function findAll({ scan, find }: Finder, value: string): readonly Found[] {
  return find(value, scan(value), () => true).toSorted((a, b) => a.start - b.start || b.end - a.end || a.needle - b.needle);
}

/** The same as [needle, start, matched text]. */
function found(needles: readonly string[], value: string): [string, number, string][] {
  return findAll(finder(needles.map(needle)), value).map((one) => [needles[one.needle] ?? "?", one.start, value.slice(one.start, one.end)]);
}

const annualRate = String.raw`/年化(?:利率|综合资金成本)[^，。；\n]{0,12}?\d+(?:\.\d+)?%/`;

describe("finder", () => {
  it("finds terms and patterns with their places", () => {
    expect(found(["低至", annualRate, "/日(?:利率|息)/"], "日利率低至0.02%，年化利率（单利）7.2%，日息万分之二")).toEqual([
      ["/日(?:利率|息)/", 0, "日利率"],
      ["低至", 3, "低至"],
      [annualRate, 11, "年化利率（单利）7.2%"],
      ["/日(?:利率|息)/", 24, "日息"],
    ]);
  });

  it("finds every occurrence of a term", () => {
    expect(found(["保本", "保本保息", "本保"], "承诺保本保息")).toEqual([
      ["保本保息", 2, "保本保息"],
      ["保本", 2, "保本"],
      ["本保", 3, "本保"],
    ]);
  });

  it("gives each needle its own find where several want the same words", () => {
    expect(found(["保本", "保本", "/保本/", "/(?:承诺)?保本/"], "承诺保本")).toEqual([
      ["/(?:承诺)?保本/", 0, "承诺保本"],
      ["保本", 2, "保本"],
      ["保本", 2, "保本"],
      ["/保本/", 2, "保本"],
    ]);
  });

  it("finds nothing where an anchor stands without its pattern", () => {
    expect(found([annualRate], "年化利率以合同为准，优惠券7.2元")).toEqual([]);
  });

  it("keeps the leftmost of overlapping matches and goes on behind it", () => {
    expect(found(["/[^，]{0,4}保本/"], "我行承诺保本又保本，保本")).toEqual([
      ["/[^，]{0,4}保本/", 0, "我行承诺保本"],
      ["/[^，]{0,4}保本/", 6, "又保本"],
      ["/[^，]{0,4}保本/", 10, "保本"],
    ]);
  });

  it("reports a match once, however many anchors led to it", () => {
    expect(found(["/(?:预期|承诺)?收益[率]?/"], "预期收益率3%，收益稳")).toEqual([
      ["/(?:预期|承诺)?收益[率]?/", 0, "预期收益率"],
      ["/(?:预期|承诺)?收益[率]?/", 8, "收益"],
    ]);
  });

  it("lets a pattern see what stands around its match", () => {
    expect(found(["/(?<=收益)100%(?=兑付)/", "/^限时/", "/秒杀$/"], "限时理财收益100%兑付，限时秒杀")).toEqual([
      ["/^限时/", 0, "限时"],
      ["/(?<=收益)100%(?=兑付)/", 6, "100%"],
      ["/秒杀$/", 15, "秒杀"],
    ]);
  });

  it("starts no match within a surrogate pair", () => {
    expect(found(["/[^，]{0,2}稳赚/", "/.稳赚/"], "💰💰💰稳赚")).toEqual([
      ["/[^，]{0,2}稳赚/", 2, "💰💰稳赚"],
      ["/.稳赚/", 4, "💰稳赚"],
    ]);
  });

  it("finds anchors at the very beginning, whatever may stand before them", () => {
    expect(found(["/[^，]{0,6}保本/", "/我行[^，]{0,6}保本/"], "保本理财")).toEqual([["/[^，]{0,6}保本/", 0, "保本"]]);
  });

  it("allocates nothing for clean copy", () => {
    const clean = finder([{ literal: "保本" }, needle(annualRate)]);
    const marks = clean.scan("理财非存款，产品有风险，投资须谨慎");
    expect(marks).toEqual([]);
    expect(clean.scan("")).toBe(marks);
    expect(clean.find("", marks, () => true)).toBe(clean.find("存款", marks, () => true));
  });

  it("tries the wanted needles only, each time anew", () => {
    const { scan, find } = finder(["保本", annualRate, "保息"].map(needle));
    const copy = "保本保息，年化利率3.5%";
    const marks = scan(copy);
    expect(find(copy, marks, (one) => one === 2)).toEqual([{ needle: 2, start: 2, end: 4 }]);
    expect(find(copy, marks, (one) => one === 1)).toEqual([{ needle: 1, start: 5, end: 13 }]);
    expect(find(copy, marks, () => false)).toEqual([]);
  });

  it("keeps the marks of one text while it scans another", () => {
    const { scan, find } = finder([needle("保本")]);
    const marks = scan("我行承诺保本");
    scan("保本保本保本");
    expect(find("我行承诺保本", marks, () => true)).toEqual([{ needle: 0, start: 4, end: 6 }]);
  });

  it("refuses needles that could never be found", () => {
    expect(() => finder([{ literal: "保本" }, { pattern: compileContextPattern("不保本") }])).toThrow("needle 1 can never be found");
    expect(() => finder([{ literal: "" }])).toThrow("needle 0 can never be found");
    expect(() => finder([{}])).toThrow("needle 0 can never be found");
  });

  it("needs only the plain data of a pattern", () => {
    const stored = JSON.parse(JSON.stringify([needle(annualRate), needle("保本")])) as Needle[]; // what was written above
    expect(findAll(finder(stored), "保本，年化利率3.5%")).toEqual([
      { needle: 1, start: 0, end: 2 },
      { needle: 0, start: 3, end: 11 },
    ]);
  });
});

describe("a pattern found by its anchors", () => {
  /** Regular expressions over few characters, so that anchors overlap, repeat and fail. */
  const { source } = fc.letrec<{ source: string; item: string; atom: string; group: string }>((tie) => ({
    source: fc.array(tie("item"), { minLength: 1, maxLength: 4 }).map((items) => items.join("")),
    item: fc
      .tuple(tie("atom"), fc.constantFrom("", "", "", "?", "+", "*", "{2}", "{0,2}", "{1,3}?", "??", "+?"))
      .map(([atom, quantifier]) => (atom.startsWith("(?=") || atom.startsWith("(?<=") || atom === "^" ? atom : atom + quantifier)),
    atom: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("保", "本", "息", "a", "💰") },
      { weight: 2, arbitrary: fc.constantFrom("[保本]", "[^息]", "[a-z💰]", ".", String.raw`\w`, "^") },
      { weight: 2, arbitrary: tie("group") },
    ),
    group: fc
      .tuple(fc.constantFrom("(?:", "(?:", "(", "(?=", "(?<="), fc.array(tie("source"), { minLength: 1, maxLength: 3 }))
      .map(([open, ways]) => `${open}${ways.join("|")})`),
  }));
  const copy = fc.array(fc.constantFrom("保", "本", "息", "a", "💰", "\n"), { minLength: 20, maxLength: 60 }).map((characters) => characters.join(""));

  it("is found where a search of the whole text finds it", () => {
    let compared = 0;
    fc.assert(
      fc.property(source, copy, (expression, value) => {
        const pattern = compiled(expression);
        fc.pre(pattern !== undefined);
        const all = [...value.matchAll(new RegExp(pattern.source, "gu"))].map((match) => ({ needle: 0, start: match.index, end: match.index + match[0].length }));
        expect(findAll(finder([{ pattern }]), value)).toEqual(all);
        for (const { start, end } of all) expect(end - start).toBeLessThanOrEqual(pattern.maxLength);
        compared += all.length;
      }),
      { numRuns: 1000, maxSkipsPerRun: 1000 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  function compiled(expression: string): Pattern | undefined {
    try {
      return compilePattern(expression);
    } catch (error) {
      if (error instanceof PatternError) return undefined;
      throw error;
    }
  }
});
