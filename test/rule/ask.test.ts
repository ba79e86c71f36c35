import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document.ts";
import { asking } from "../../src/rule/contexts/ask.ts";
import type { Text } from "../../src/text/text.ts";

/** Copy that counts how often it is read. */
function counted(value: string): { readonly document: Document; readonly reads: () => number } {
  let reads = 0;
  const text: Text = {
    get value() {
      reads++;
      return value;
    },
    source: (span) => span,
    origin: (offset) => ({ line: 1, column: 1, endLine: 1, endColumn: 1, offset }),
  };
  return { document: { path: "提示.txt", facts: { products: [] }, blocks: [{ kind: "paragraph", text }] }, reads: () => reads };
}

describe("asking", () => {
  it("tells each context apart, and each span", () => {
    const ask = asking(counted("理财不保本。谨防保本骗局").document);
    expect([ask("negated")({ block: 0, start: 3, end: 5 }), ask("caution")({ block: 0, start: 3, end: 5 })]).toEqual([true, false]);
    expect([ask("negated")({ block: 0, start: 8, end: 10 }), ask("caution")({ block: 0, start: 8, end: 10 })]).toEqual([false, true]);
  });

  it("looks at the copy once, however many rules ask about the same words", () => {
    const { document, reads } = counted("理财不保本");
    const ask = asking(document);
    expect(ask("negated")({ block: 0, start: 3, end: 5 })).toBe(true);
    const once = reads();
    expect(once).toBeGreaterThan(0);
    expect(ask("negated")({ block: 0, start: 3, end: 5 })).toBe(true);
    expect(reads()).toBe(once);
    ask("negated")({ block: 0, start: 3, end: 4 });
    expect(reads()).toBeGreaterThan(once);
  });

  it("knows nothing of contexts and blocks that do not exist", () => {
    const ask = asking(counted("理财不保本").document);
    expect(ask("ironic")({ block: 0, start: 3, end: 5 })).toBe(false);
    expect(ask("negated")({ block: 1, start: 3, end: 5 })).toBe(false);
  });
});
