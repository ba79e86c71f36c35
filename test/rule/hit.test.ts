import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, longest, overlaps, size, type Hit } from "../../src/rule/hit.ts";

const hit = (start: number, end: number, block = 0): Hit => ({ block, start, end });

describe("longest", () => {
  it("keeps 保本保息 and drops 保本, 本保 and 保息 within it", () => {
    expect(longest([hit(2, 4), hit(3, 5), hit(2, 6), hit(4, 6)])).toEqual([hit(2, 6)]);
  });

  it("keeps the first of equally long ones that overlap: 承诺保本 of 承诺保本保收益", () => {
    expect(longest([hit(2, 6), hit(0, 4)])).toEqual([hit(0, 4)]);
  });

  it("keeps what a dropped hit alone stood in the way of", () => {
    expect(longest([hit(0, 5), hit(4, 8), hit(7, 9)])).toEqual([hit(0, 5), hit(7, 9)]);
  });

  it("parts the blocks, and puts the hits in order", () => {
    expect(longest([hit(0, 2, 1), hit(0, 4), hit(1, 3)])).toEqual([hit(0, 4), hit(0, 2, 1)]);
  });

  it("hands back hits that stand apart as they are", () => {
    const apart = [hit(0, 2), hit(2, 4), hit(0, 2, 1)];
    expect(longest(apart)).toBe(apart);
  });

  it("is what comparing each with each gives", () => {
    const some = fc.array(fc.tuple(fc.nat(1), fc.nat(20), fc.integer({ min: 1, max: 6 })).map(([block, start, length]) => hit(start, start + length, block)), { maxLength: 20 });
    fc.assert(fc.property(some, (hits) => {
      const kept: Hit[] = [];
      for (const one of hits.toSorted((a, b) => size(b) - size(a) || inOrder(a, b))) if (!kept.some((other) => overlap(one, other))) kept.push(one);
      expect(longest(hits)).toEqual(kept.sort(inOrder));
    }));
  });
});

describe("overlaps", () => {
  it("tells each pair once, and looks at no others", () => {
    const slogans = Array.from({ length: 1000 }, (_, i) => [{ hit: hit(i * 5, i * 5 + 2) }, { hit: hit(i * 5, i * 5 + 4) }]).flat();
    const pairs = [...overlaps(slogans)];
    expect(pairs).toHaveLength(1000);
    expect(pairs[1]).toEqual([slogans[2], slogans[3]]);
  });
});

function overlap(a: Hit, b: Hit): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
