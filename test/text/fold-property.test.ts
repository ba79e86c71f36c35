import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textBuilder } from "../../src/text/builder.ts";
import { foldTerm, foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";
import type { Text } from "../../src/text/text.ts";

const SLOGAN = "app保本比息";

/** How one character of the slogan may be written: as it stands, or (put) as something that stands for it. */
interface Writing {
  readonly written: string;
  readonly put?: string;
}

function writings(character: string): fc.Arbitrary<Writing> {
  const hex = character.charCodeAt(0).toString(16);
  const put = [{ written: `&#x${hex};`, put: character }, { written: `\\u${hex.padStart(4, "0")}`, put: character }];
  const letter = character <= "z";
  const forms = letter
    ? [character, character.toUpperCase(), String.fromCharCode(character.charCodeAt(0) + 0xfee0), String.fromCodePoint(0x1d400 + character.charCodeAt(0) - 0x61)]
    : [character, `${character}\u0332`, `${character}\u{e0101}`, `${character}\u200d\u20e0\ufe0f`];
  if (character === "比") forms.push("⽐");
  return fc.constantFrom(...forms.map((written): Writing => ({ written })), ...put);
}

/** What may stand between two characters of a word without parting it. Soft and omitted stretches are the reader's doing. */
interface Joint {
  readonly written: string;
  readonly reads: "copied" | "omitted" | "soft";
}
const joints: readonly Joint[] = [
  { written: "", reads: "omitted" },
  { written: "**", reads: "omitted" },
  { written: "</span><span>", reads: "omitted" },
  { written: "\u200b", reads: "copied" },
  { written: "\u2060\u00ad", reads: "copied" },
];
const spacing: readonly Joint[] = [
  { written: " ", reads: "copied" },
  { written: "\u3000\u00a0", reads: "copied" },
  { written: "\n> ", reads: "soft" },
  { written: "\r\n   ", reads: "soft" },
];
const around = fc.constantFrom("", "🎉", "❤️", "本行理财，", "收益\u0332", "ＶＩＰ", "10%", "𠮷", "㎡", "“", "\n", "e\u0301", " ", "保本保");

const edited = fc.record({
  before: around,
  after: around,
  characters: fc.tuple(
    ...[...SLOGAN].map((character, i) =>
      fc.record({
        character: writings(character),
        // A blank between two letters parts them.
        joint: fc.constantFrom(...joints, ...((SLOGAN[i + 1] ?? "") > "z" ? spacing : [])),
      }),
    ),
  ),
});

describe("a slogan, however it is written", () => {
  test("is found, and leads back to the characters a person would underline", () => {
    fc.assert(
      fc.property(edited, ({ before, after, characters }) => {
        const last = characters.length - 1;
        const written = characters.map(({ character, joint }, i) => character.written + (i < last ? joint.written : "")).join("");
        const source = before + written + after;
        const builder = textBuilder(source, lineLocator(source));
        const expected: [number, number][] = [];

        builder.copy(0, before.length);
        let at = before.length;
        for (const [i, { character, joint }] of characters.entries()) {
          const end = at + character.written.length;
          if (character.put) builder.put(character.put, at, end);
          else builder.copy(at, end);
          expected.push([at, end]);
          at = end;
          if (i === last) break;
          if (joint.reads === "soft") builder.soft(at);
          else if (joint.reads === "copied") builder.copy(at, at + joint.written.length);
          at += joint.written.length;
        }
        builder.copy(at, source.length);

        const text = builder.build();
        const found = text.value.indexOf(SLOGAN);
        expect(found).toBeGreaterThanOrEqual(0);
        expect([...SLOGAN].map((_, i) => text.source([found + i, found + i + 1]))).toEqual(expected);
        const offset = [expected[0]?.[0], expected[last]?.[1]];
        expect(text.source([found, found + SLOGAN.length])).toEqual(offset);
        expect(text.origin([found, found + SLOGAN.length])).toMatchObject({ offset });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Copy with everything that folding has a rule for, and plain noise. */
const copy = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."保本理财风险⻛⽐，。：！？、（）“”…,.:;!?()/%～３ＡaZ09 \t\v\n\r\u3000\u00a0\u200b\u00ad\ufe0f\u0332\u0301\u3099①¹㎡㍿㏠‼ｶﾞ"),
      fc.constantFrom("🎉", "𠮷", "𝐀", "\u{2f800}", "\u{e0100}", "\u{1f1e8}", "http://"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("any copy", () => {
  test("folds to a value that stays as it is when folded again", () => {
    fc.assert(
      fc.property(copy, (source) => {
        const term = foldTerm(source);
        expect(foldTerm(term)).toBe(term);
        expect(foldText(source, 0, source.length, lineLocator(source)).value).toBe(term);
      }),
      { numRuns: 3000 },
    );
  });

  test("leads back in order, inside the source, never to half a pair", () => {
    fc.assert(
      fc.property(copy, copy, (before, source) => {
        const whole = before + source;
        const text = foldText(whole, before.length, whole.length, lineLocator(whole));
        let [lastStart, lastEnd] = [before.length, before.length];
        for (let i = 0; i < text.value.length; i++) {
          const [start, end] = text.source([i, i + 1]);
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(lastStart);
          expect(end).toBeGreaterThanOrEqual(lastEnd);
          expect(end).toBeLessThanOrEqual(whole.length);
          if (start > before.length) expect(isInsidePair(whole, start)).toBe(false);
          expect(isInsidePair(whole, end)).toBe(false);
          [lastStart, lastEnd] = [start, end];
        }
        if (text.value !== "") expect(text.source([0, text.value.length])).toEqual([text.source([0, 1])[0], lastEnd]);
      }),
      { numRuns: 2000 },
    );
  });

  test("notes gaps inside the value, ascending", () => {
    fc.assert(
      fc.property(copy, (source) => {
        const { value, gaps = [] } = foldText(source, 0, source.length, lineLocator(source));
        let last = 0;
        for (const gap of gaps) {
          expect(gap).toBeGreaterThan(last);
          expect(gap).toBeLessThan(value.length);
          last = gap;
        }
      }),
    );
  });

  test("reads the same when a builder copies it in pieces", () => {
    fc.assert(
      fc.property(copy, fc.array(fc.nat({ max: 120 })), (source, cuts) => {
        const ends = [...cuts.filter((cut) => cut < source.length).sort((a, b) => a - b), source.length];
        const builder = textBuilder(source, lineLocator(source));
        let from = 0;
        for (const end of ends) {
          builder.copy(from, end);
          from = end;
        }
        expect(facts(builder.build())).toEqual(facts(foldText(source, 0, source.length, lineLocator(source))));
      }),
    );
  });
});

const settled = fc
  .array(fc.constantFrom(..."保本理财年化，。：！？、（）《》“”%~abz09①🎉𠮷", "3.5", "10,000", "12:30"), { maxLength: 30 })
  .map((pieces) => pieces.join(""));

describe("copy with nothing to fold", () => {
  test("is its own value and carries neither gaps nor a trail", () => {
    fc.assert(
      fc.property(copy, settled, (before, source) => {
        const whole = `${before}\n${source}`;
        const text = foldText(whole, before.length + 1, whole.length, lineLocator(whole));
        expect(text.value).toBe(source);
        expect(Object.values(text).filter(Array.isArray).flat()).toEqual([]);
        expect(text.source([0, source.length])).toEqual([before.length + 1, whole.length]);
      }),
    );
  });
});

function facts(text: Text): unknown {
  return { value: text.value, gaps: text.gaps, spans: [...text.value].map((_, i) => text.source([i, i + 1])) };
}

function isInsidePair(source: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(at - 1, at + 1));
}
