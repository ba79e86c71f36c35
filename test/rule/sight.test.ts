import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document.ts";
import { ruleBook } from "../../src/rule/book.ts";
import type { Hit } from "../../src/rule/hit.ts";
import { loadFolder } from "../../src/rule/load.ts";
import { sight, type Seen } from "../../src/rule/sight.ts";
import { foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";

const book = ruleBook(loadFolder("rules").data);
const copy = "稳健增利理财，业绩比较基准3.2%，保本保息。";

function documentOf(...paragraphs: string[]): Document {
  return { path: "海报.txt", facts: { products: [] }, blocks: paragraphs.map((text) => ({ kind: "paragraph", text: foldText(text, 0, text.length, lineLocator(text)) })) };
}

function place(words: string): Hit {
  return { block: 1, start: copy.indexOf(words), end: copy.indexOf(words) + words.length };
}

/** By the ids of the rules that met something. */
function seen(document: Document, concerns: (id: string) => boolean): ReadonlyMap<string | undefined, Seen> {
  const byRule = sight(document, book)?.byRule((rule) => concerns(book.rules[rule]?.id ?? "")) ?? new Map<number, Seen>();
  return new Map([...byRule].map(([rule, one]) => [book.rules[rule]?.id, one]));
}

describe("sight", () => {
  it("sees what a rule forbids, and what it takes as a mention", () => {
    const rules = seen(documentOf("网点公告", copy), () => true);
    expect(rules.get("return/principal-guarantee")?.forbidden).toContainEqual(place("保本保息"));
    expect(rules.get("risk/notice")?.mentions).toContainEqual(place("业绩比较基准3.2%"));
  });

  it("sees nothing for rules that do not concern the copy", () => {
    expect([...seen(documentOf(copy), (id) => id === "risk/notice").keys()]).toEqual(["risk/notice"]);
    expect(seen(documentOf(copy), () => false).size).toBe(0);
  });

  it("looks for disclosures when asked", () => {
    const notice = seen(documentOf(copy, "产品有风险，投资须谨慎。"), (id) => id === "risk/notice").get("risk/notice");
    expect(notice?.disclosures().map(({ block }) => block)).toContain(1);
  });

  it("sees the words that tell the product", () => {
    expect(sight(documentOf(copy), book)?.clues()).toContainEqual({ block: 0, start: 4, end: 6, product: "wealth" });
  });

  it("sees nothing at all in other copy", () => {
    expect(sight(documentOf("明日停水，敬请留意。"), book)).toBeUndefined();
  });
});
