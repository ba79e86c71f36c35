import { describe, expect, test } from "vitest";
import { contexts } from "../../src/rule/contexts/context.ts";
import { foldText } from "../../src/text/fold.ts";
import type { Place, Span, Text } from "../../src/text/text.ts";

describe.each(Object.values(contexts))("$title $name", ({ name, examples, holds }) => {
  test.each(examples.holds)("holds: %s", (copy) => {
    const { text, hits } = marked(copy);
    expect(hits.filter((hit) => !holds(text, hit)).map(([start, end]) => text.value.slice(start, end))).toEqual([]);
  });

  test.each(examples.not)("not: %s", (copy) => {
    const { text, hits } = marked(copy);
    expect(hits.filter((hit) => holds(text, hit)).map(([start, end]) => text.value.slice(start, end))).toEqual([]);
  });

  test("has a dozen examples on either side, each with a marked hit", () => {
    expect(contexts[name]?.examples).toBe(examples);
    expect(examples.holds.length).toBeGreaterThanOrEqual(12);
    expect(examples.not.length).toBeGreaterThanOrEqual(12);
    expect([...examples.holds, ...examples.not].filter((copy) => marked(copy).hits.length === 0)).toEqual([]);
  });
});

test("only the six named contexts exist", () => {
  expect(Object.keys(contexts)).toEqual(["negated", "caution", "question", "statute", "disclosure", "deposit"]);
});

/** Copy with [[marked]] hits, folded, and the hits in the folded text. */
function marked(copy: string): { text: Text; hits: Span[] } {
  const source = copy.replaceAll(/\[\[|\]\]/gu, "");
  const text = foldText(source, 0, source.length, (offset): Place => ({ line: 1, column: 1, endLine: 1, endColumn: 1, offset }));
  const hits: Span[] = [];
  let removed = 0;
  for (const { index, 1: words = "" } of copy.matchAll(/\[\[(.+?)\]\]/gu)) {
    const start = index - removed;
    hits.push(folded(text, [start, start + words.length]));
    removed += 4;
  }
  return { text, hits };
}

/** The stretch of folded text that stands for a stretch of the source. */
function folded(text: Text, [from, to]: Span): Span {
  const units = Array.from(text.value, (_, at) => at).filter((at) => {
    const [start, end] = text.source([at, at + 1]);
    return from <= start && end <= to;
  });
  return [units[0] ?? Number.NaN, (units.at(-1) ?? Number.NaN) + 1];
}
