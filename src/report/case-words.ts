import type { Case } from "../law/case.ts";

/**
 * A case in two lines. What was punished, and how: 洛阳银行郑州分行：“抗降息最佳产品——…” → 罚款40万元.
 * By whom and when: 郑州市工商行政管理局专业分局，郑工商处字(2016)2号，2016（据转载：新华网）. Web addresses: `shenyan explain <case>`.
 */
export function caseWords(one: Case, match: string): readonly [what: string, who: string] {
  const { authority, document, date, dated, respondent, penalty, wording, conduct } = one;
  const told = wording.length > 0 ? quoted(wording, match) : cut(conduct, 0);
  const day = date && (dated ? `${date}（${dated}日期）` : date);
  return [
    `${respondent}：${told}${penalty ? ` → ${penalty}` : ""}`,
    `${[authority, document, day].filter(Boolean).join("，")}${source(one)}`,
  ];
}

/** UTF-16 units of punished wording in one report line. */
const BEARABLE = 40;

/** The wording most like the match first, cut to the part that is like it; of the others as many as the line bears. */
function quoted(wording: readonly string[], match: string): string {
  const alike = wording.map((words) => ({ words, ...common(words, match) })).sort((a, b) => b.length - a.length);
  let line = "";
  let length = 0;
  for (const { words, at } of alike) {
    const shown = cut(words, at);
    length += shown.length;
    if (line && length > BEARABLE) return `${line}等`;
    line += `“${shown}”`;
  }
  return line;
}

/** The longest stretch of the match, of two units or more, that stands in the words. */
function common(words: string, match: string): { readonly at: number; readonly length: number } {
  for (let length = Math.min(match.length, BEARABLE); length > 1; length--) {
    for (let start = 0; start + length <= match.length; start++) {
      const at = words.indexOf(match.slice(start, start + length));
      if (at >= 0) return { at, length };
    }
  }
  return { at: 0, length: 0 };
}

/** At most what is bearable, with `at` in view; … where something is left out. */
function cut(words: string, at: number): string {
  if (words.length <= BEARABLE) return words;
  const from = Math.max(0, Math.min(at - BEARABLE / 2, words.length - BEARABLE));
  const part = words.slice(from, from + BEARABLE);
  return `${from > 0 ? "…" : ""}${part}${from + BEARABLE < words.length ? "…" : ""}`;
}

function source({ sources, verified }: Case): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join("；");
  if (verified === "press") return publishers ? `（${publishers}）` : "";
  return publishers ? `（据转载：${publishers}）` : "（据转载）";
}
