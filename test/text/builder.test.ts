import { describe, expect, test } from "vitest";
import { textBuilder } from "../../src/text/builder.ts";
import { lineLocator } from "../../src/text/lines.ts";

describe("a builder", () => {
  test("joins a word across Markdown marks", () => {
    const source = "| 甲 |\n| 保**本**保息 |";
    const builder = textBuilder(source, lineLocator(source));
    builder.copy(8, 9);
    builder.copy(11, 12);
    builder.copy(14, 16);
    const text = builder.build();
    expect(text.value).toBe("保本保息");
    expect(text.source([0, 4])).toEqual([8, 16]);
    expect(text.source([1, 2])).toEqual([11, 12]);
    expect(text.origin([0, 4])).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 11, offset: [8, 16] });
  });

  test("underlines the whole entity or escape", () => {
    const source = "收益&gt;5&#37;，&#x4FDD;本";
    const builder = textBuilder(source, lineLocator(source));
    builder.copy(0, 2);
    builder.put(">", 2, 6);
    builder.copy(6, 7);
    builder.put("%", 7, 12);
    builder.copy(12, 13);
    builder.put("保", 13, 21);
    builder.copy(21, 22);
    const text = builder.build();
    expect(text.value).toBe("收益>5%，保本");
    expect(text.source([2, 5])).toEqual([2, 12]);
    expect(text.source([6, 8])).toEqual([13, 22]);
  });

  test("folds what an entity stands for", () => {
    const source = "保&nbsp;本&shy;保息&#x20;ＡＰＰ";
    const builder = textBuilder(source, lineLocator(source));
    builder.copy(0, 1);
    builder.put("\u00a0", 1, 7);
    builder.copy(7, 8);
    builder.put("\u00ad", 8, 13);
    builder.copy(13, 15);
    builder.put(" ", 15, 21);
    builder.copy(21, 24);
    const text = builder.build();
    expect(text.value).toBe("保本保息app");
    expect(text.gaps).toEqual([1]);
    expect(text.source([0, 4])).toEqual([0, 15]);
    expect(text.source([4, 7])).toEqual([21, 24]);
  });

  test("joins a word over a soft break and a quote prefix, ends the clause at a hard one", () => {
    const source = "> 稳健理财保本\n> 保息<br>投资须谨慎";
    const builder = textBuilder(source, lineLocator(source));
    builder.copy(2, 8);
    builder.soft(8);
    builder.copy(11, 13);
    builder.hard(13);
    builder.copy(17, 22);
    const text = builder.build();
    expect(text.value).toBe("稳健理财保本保息\n投资须谨慎");
    expect(text.gaps).toEqual([6]);
    expect(text.origin([4, 8])).toEqual({ line: 1, column: 7, endLine: 2, endColumn: 5, offset: [6, 13] });
  });

  test("carries no trail for one stretch that needs no folding", () => {
    const source = "<p>稳健理财</p>";
    const builder = textBuilder(source, lineLocator(source));
    builder.copy(3, 5);
    builder.copy(5, 7);
    const text = builder.build();
    expect(text.source([1, 3])).toEqual([4, 6]);
    expect(Object.values(text).filter(Array.isArray).flat()).toEqual([]);
  });

  test("is empty until there is something to read", () => {
    const source = " \u200b\n保本";
    const builder = textBuilder(source, lineLocator(source));
    expect(builder.empty).toBe(true);
    builder.copy(0, 3);
    builder.soft(3);
    builder.hard(3);
    builder.put("\u00a0", 3, 3);
    expect(builder.empty).toBe(true);
    expect(builder.build().value).toBe("");
    builder.copy(3, 5);
    expect(builder.empty).toBe(false);
    expect(builder.build().value).toBe("保本");
  });
});
