import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { automaton, hitBuffer } from "../../src/match/automaton.ts";

/** [literal, start, end] of every occurrence, in the order the automaton reports them. */
function occurrences(literals: readonly string[], value: string, out = hitBuffer()): [string, number, number][] {
  const count = automaton(literals).scan(value, out);
  return Array.from({ length: count }, (_, i) => {
    const literal = literals[out.pairs[2 * i] ?? -1] ?? "?";
    const end = out.pairs[2 * i + 1] ?? -1;
    return [literal, end - literal.length, end];
  });
}

/** The same by looking for each literal at each place. */
function naive(literals: readonly string[], value: string): [string, number, number][] {
  const all: [string, number, number][] = [];
  for (let end = 1; end <= value.length; end++) {
    for (const literal of literals.toSorted((a, b) => b.length - a.length)) {
      if (end >= literal.length && value.startsWith(literal, end - literal.length)) all.push([literal, end - literal.length, end]);
    }
  }
  return all;
}

describe("automaton", () => {
  it("finds every term of a slogan with its place", () => {
    expect(occurrences(["稳赚不赔", "零风险"], "零风险理财，稳赚不赔，真正零风险")).toEqual([
      ["零风险", 0, 3],
      ["稳赚不赔", 6, 10],
      ["零风险", 13, 16],
    ]);
  });

  it("finds terms inside and across one another", () => {
    expect(occurrences(["保本保息", "本保", "保息", "息", "保本"], "承诺保本保息")).toEqual([
      ["保本", 2, 4],
      ["本保", 3, 5],
      ["保本保息", 2, 6],
      ["保息", 4, 6],
      ["息", 5, 6],
    ]);
  });

  it("falls back from a longer term to the end of a shorter one", () => {
    expect(occurrences(["最低还款额", "还款日"], "最低还款日前还清")).toEqual([["还款日", 2, 5]]);
  });

  it("finds terms of one character at the very beginning and end", () => {
    expect(occurrences(["率", "息"], "息差与利率")).toEqual([["息", 0, 1], ["率", 4, 5]]);
  });

  it("finds nothing in clean copy, in no copy and with no terms", () => {
    expect(occurrences(["保本"], "理财非存款，产品有风险，投资须谨慎")).toEqual([]);
    expect(occurrences(["保本"], "")).toEqual([]);
    expect(occurrences([], "承诺保本保息")).toEqual([]);
  });

  it("does not take half a surrogate pair for a character", () => {
    expect(occurrences(["💰理财", "📈"], "💰理财📈💰")).toEqual([["💰理财", 0, 4], ["📈", 4, 6]]);
  });

  it("reports more hits than the buffer held, and uses it again", () => {
    const out = hitBuffer();
    expect(occurrences(["利"], "利".repeat(1000), out)).toHaveLength(1000);
    expect(occurrences(["利"], "让利", out)).toEqual([["利", 1, 2]]);
  });

  it("counts its literals", () => {
    expect(automaton(["保本", "保息"]).size).toBe(2);
  });

  it("finds what a plain search finds", () => {
    // Few different units, so that literals overlap, contain one another and share suffixes.
    const piece = fc.constantFrom("保", "本", "息", "a", "💰", "📈", "\ud83d", "\n", "\u0000");
    const literals = fc.uniqueArray(fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join("")), { maxLength: 30 });
    const value = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(literals, value, (terms, text) => {
        expect(occurrences(terms, text)).toEqual(naive(terms, text));
      }),
      { numRuns: 500 },
    );
  });

  it("finds what a plain search finds with many literals", () => {
    // All pairs and triples of twelve characters, less some: every step has many siblings and every text is full of hits.
    const characters = [..."保本息零风险稳赚不赔收益"];
    const pairs = characters.flatMap((a) => characters.map((b) => a + b));
    const words = [...pairs, ...pairs.flatMap((pair) => characters.map((c) => pair + c))];
    const value = fc.array(fc.constantFrom(...characters), { minLength: 50, maxLength: 80 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), value, (coin, text) => {
        const terms = words.filter(() => coin.next().value);
        expect(occurrences(terms, text)).toEqual(naive(terms, text));
      }),
      { numRuns: 10 },
    );
  });
});
