import { describe, expect, test } from "vitest";
import { clauseAt, sentenceAt } from "../../src/text/clause.ts";
import { foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";
import type { Text } from "../../src/text/text.ts";

function textOf(source: string): Text {
  return foldText(source, 0, source.length, lineLocator(source));
}

/** The clause around the first `word`. */
function clauseOf(source: string, word: string): string {
  const text = textOf(source);
  return text.value.slice(...clauseAt(text, text.value.indexOf(word)));
}

function sentenceOf(source: string, word: string): string {
  const text = textOf(source);
  return text.value.slice(...sentenceAt(text, text.value.indexOf(word)));
}

describe("clauseAt", () => {
  test.each([
    ["本产品不保本，收益稳稳的。", "保本", "本产品不保本"],
    ["本产品不保本，收益稳稳的。", "收益", "收益稳稳的"],
    ["本产品不保本、不保息。", "保息", "本产品不保本、不保息"],
    ["重要提示：理财非存款", "理财", "理财非存款"],
    ["保本吗？当然保息！", "保息", "当然保息"],
    ["首发……保本保息", "保本", "保本保息"],
    ["稳赚不赔\n投资须谨慎", "投资", "投资须谨慎"],
    ["年化5%,10,000元起,12:30开售", "10,000", "10,000元起"],
    ["年化5%,10,000元起,12:30开售", "12:30", "12:30开售"],
    ["年化5%!100%保本", "100%", "100%保本"],
  ])("%s around %s", (source, word, clause) => {
    expect(clauseOf(source, word)).toBe(clause);
  });

  test.each([
    ["债权优质 风控严格", "债权", "债权优质"],
    ["债权优质 风控严格", "风控", "风控严格"],
    ["本产品 不 保本", "保本", "本产品不保本"],
    ["保 本 保 息", "息", "保本保息"],
    ["随时可取 保本保息 一元起购", "保息", "保本保息"],
    ["随时可取 保本 一元起购", "保本", "随时可取保本一元起购"],
    ["投资须谨慎\v理财非存款", "理财", "理财非存款"],
    ["年化收益率，保本 不亏", "不亏", "保本不亏"],
  ])("gaps: %j around %s", (source, word, clause) => {
    expect(clauseOf(source, word)).toBe(clause);
  });

  test("an end mark belongs to the clause before it", () => {
    expect(clauseAt(textOf("保本，保息。"), 2)).toEqual([0, 2]);
    expect(clauseAt(textOf("保本，保息。"), 6)).toEqual([6, 6]);
  });

  test("looks for the ends of a text once, however often it is asked", () => {
    let looks = 0;
    const { value, ...ways } = { ...textOf("到期保本保息，随时可取。".repeat(500)) };
    const text: Text = {
      ...ways, value,
      source: (span) => span,
      origin: (offset) => ({ line: 1, column: 1, endLine: 1, endColumn: 1, offset }),
      get gaps() {
        looks++;
        return [];
      },
    };
    const clauses = Array.from({ length: 500 }, (_, i) => value.slice(...clauseAt(text, i * 12 + 8)));
    expect(new Set(clauses)).toEqual(new Set(["随时可取"]));
    expect(looks).toBe(1);
  });

  test("ends clauses at gaps anywhere in a poster without marks", () => {
    const text = textOf("债权优质 风控严格 保 本 息 ".repeat(400));
    const at = text.value.indexOf("债权", 2000);
    expect(text.value.slice(...clauseAt(text, at))).toBe("风控严格保本息债权优质");
    expect(clauseAt(text, at + 4)).toEqual([at + 4, at + 15]);
  });

  test("reaches no further than a thousand characters", () => {
    expect(clauseAt(textOf("保本".repeat(5000)), 4000)).toEqual([3000, 5000]);
  });
});

describe("sentenceAt", () => {
  test.each([
    ["本产品不保本，收益稳稳的。投资须谨慎", "收益", "本产品不保本，收益稳稳的"],
    ["起购：1万元；期限：90天", "期限", "期限：90天"],
    ["债权优质 风控严格！稳赚", "风控", "债权优质风控严格"],
    ["稳赚不赔\n投资须谨慎", "稳赚", "稳赚不赔"],
  ])("%s around %s", (source, word, sentence) => {
    expect(sentenceOf(source, word)).toBe(sentence);
  });
});
