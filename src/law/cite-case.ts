import type { Case } from "./case.ts";

/** An item of `cases` in the JSON contract (report.schema.json). */
export interface CaseRecord {
  readonly id: string;
  readonly authority: string;
  readonly document: string | null;
  readonly date: string | null;
  readonly wording: string | null;
  readonly penalty: string | null;
  readonly source: string | null;
}

export function caseRecord(one: Case): CaseRecord {
  const { id, authority, document, date, penalty } = one;
  return { id, authority, document, date, wording: one.wording.join("；") || null, penalty, source: source(one) };
}

/** One line for people: 郑州市工商行政管理局专业分局，郑工商处字(2016)2号，2016，对洛阳银行郑州分行：“抗降息最佳产品…” → 罚款40万元（据转载：新华网） */
export function caseLine(one: Case): string {
  const date = one.date && (one.dated ? `${one.date}（${one.dated}日期）` : one.date);
  const head = [one.authority, one.document, date, `对${one.respondent}`].filter(Boolean).join("，");
  const told = source(one);
  return `${head}：${quoted(one)}${one.penalty ? ` → ${one.penalty}` : ""}${told ? `（${told}）` : ""}`;
}

/** As many of the punished wordings as one line bears, the first one always; where none is known, the conduct. */
function quoted({ wording, conduct }: Case): string {
  if (wording.length === 0) return conduct;
  const bearable = 60;
  let line = "";
  for (const [index, words] of wording.entries()) {
    if (index > 0 && line.length + words.length > bearable) return `${line}等`;
    line += `“${words}”`;
  }
  return line;
}

function source({ sources, verified }: Case): string | null {
  const named = sources.map(({ publisher, url }) => [publisher, url].filter(Boolean).join(" ")).join("；");
  if (verified === "press") return named || null;
  return named ? `据转载：${named}` : "据转载";
}
