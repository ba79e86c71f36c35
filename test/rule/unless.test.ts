import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document.ts";
import { compileContextPattern } from "../../src/match/pattern.ts";
import { ruleBook } from "../../src/rule/book.ts";
import { asking } from "../../src/rule/contexts/ask.ts";
import { loadFolder } from "../../src/rule/load.ts";
import type { How, Within } from "../../src/rule/rule.ts";
import { exemptionsOn } from "../../src/rule/unless.ts";
import { foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";

const book = ruleBook(loadFolder("rules").data);

/** Is the first 保本 of the last of these paragraphs exempted? */
function exempt(how: How, paragraphs: readonly string[], names: readonly string[] = []): boolean {
  const document: Document = {
    path: "海报.txt",
    facts: { products: [] },
    blocks: paragraphs.map((copy) => ({ kind: "paragraph", text: foldText(copy, 0, copy.length, lineLocator(copy)) })),
  };
  const block = paragraphs.length - 1;
  const start = document.blocks[block]?.text.value.indexOf("保本") ?? -1;
  const exempting = exemptionsOn([{ because: "测试", how, basis: [] }], book.dated, { document, book, names, ask: asking(document) });
  return exempting({ block, start, end: start + 2 }) !== undefined;
}

const near = (within: Within, ...sources: string[]): How => ({ by: "near", patterns: sources.map(compileContextPattern), within });

describe("near", () => {
  it.each([
    ["clause", "存款到期保本，欢迎办理", true],
    ["clause", "存款到期，保本保息", false],
    ["sentence", "存款到期，保本保息", true],
    ["sentence", "办理存款。保本保息", false],
    ["block", "办理存款。保本保息", true],
  ] as const)("%s: %s", (within, copy, holds) => {
    expect(exempt(near(within, "国债", "存款"), [copy])).toBe(holds);
  });

  it("does not look inside the hit, but beside it", () => {
    expect(exempt(near("block", "保本"), ["我行保本理财"])).toBe(false);
    expect(exempt(near("block", "保本"), ["我行保本理财，保本到底"])).toBe(true);
    expect(exempt(near("document", "保本"), ["我行保本理财"])).toBe(false);
    expect(exempt(near("document", "保本"), ["我行保本理财，保本到底"])).toBe(true);
  });

  it("looks at all paragraphs of the document", () => {
    expect(exempt(near("document", "存款"), ["存款利率一览", "三年期保本"])).toBe(true);
    expect(exempt(near("block", "存款"), ["存款利率一览", "三年期保本"])).toBe(false);
  });

  it("reaches two thousand characters to either side of a block", () => {
    const reading = "欢迎光临网点。".repeat(1000);
    expect(exempt(near("block", "存款"), [`${reading}存款${reading.slice(-1998)}保本`])).toBe(true);
    expect(exempt(near("block", "存款"), [`${reading}存款${reading.slice(-1999)}保本`])).toBe(false);
    expect(exempt(near("block", "存款"), [`保本${reading.slice(0, 1998)}存款${reading}`])).toBe(true);
    expect(exempt(near("block", "存款"), [`保本${reading.slice(0, 1999)}存款${reading}`])).toBe(false);
  });
});

describe("a listed name", () => {
  it.each([
    ["安心保本宝热销中", ["安心保本宝"], true],
    ["保本宝与安心保本宝", ["安心保本宝"], false],
    ["保本", ["保本"], true],
    ["保本理财", ["本", ""], false],
    ["投保本产品", ["投保", "本产品"], false],
  ])("%s with %j", (copy, names, holds) => {
    expect(exempt({ by: "name" }, [copy], names)).toBe(holds);
  });
});
