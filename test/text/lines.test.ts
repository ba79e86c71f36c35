import { describe, expect, test } from "vitest";
import { linesOf, lineLocator } from "../../src/text/lines.ts";

const POSTER = "示例银行\r\n保本保息\n\n稳赚🎉不赔\r投资须谨慎";

describe("lineLocator", () => {
  test.each([
    ["示例", 1, 1, 1, 3],
    ["保息", 2, 3, 2, 5],
    ["🎉不", 4, 3, 4, 6],
    ["投资", 5, 1, 5, 3],
    ["保息\n\n稳赚", 2, 3, 4, 3],
    ["谨慎", 5, 4, 5, 6],
  ])("%j", (words, line, column, endLine, endColumn) => {
    const start = POSTER.indexOf(words);
    const offset = [start, start + words.length] as const;
    expect(lineLocator(POSTER)(offset)).toEqual({ line, column, endLine, endColumn, offset });
  });
});

describe("linesOf", () => {
  test("a break belongs to the line it ends", () => {
    const lines = linesOf("甲\r\n乙\r丙");
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => lines.lineAt(offset))).toEqual([1, 1, 1, 2, 2, 3, 3]);
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => lines.columnAt(offset))).toEqual([1, 2, 3, 1, 2, 1, 2]);
  });
});
