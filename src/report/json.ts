import type { Document, Facts } from "../document.ts";
import type { Finding, Judged } from "../finding.ts";
import { caseRecord } from "../law/cite-case.ts";
import { provisionRecord } from "../law/cite.ts";
import type { Format, Head, Look, Summary } from "./format.ts";

/**
 * The contract of report.schema.json, schema 1. `documents` are written as they come; findings and unread files are kept
 * as strings and written at the end, so that memory grows with the findings, not with the archive.
 */
export function json(look: Look): Format {
  const findings: string[] = [];
  const unread: string[] = [];
  let first = true;

  return {
    begin: ({ version, ruleBook, judgedOn }: Head) => {
      const head = JSON.stringify({ schema: 1, tool: { name: "shenyan", version }, ruleBook, judgedOn });
      return `${head.slice(0, -1)},\n"documents":[`;
    },
    judged: ({ document, verdict }: Judged) => {
      const shown = look.showExempt ? [...verdict.findings, ...verdict.exempt()] : verdict.findings;
      for (const finding of shown) {
        if (!look.quiet || finding.severity === "error") findings.push(JSON.stringify(findingRecord(document.path, finding)));
      }
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + JSON.stringify(documentRecord(document, verdict.facts, verdict.assumed, verdict.status));
    },
    unread: (item) => {
      unread.push(JSON.stringify(item));
      return "";
    },
    *end(summary: Summary) {
      yield '\n],\n"findings":';
      yield* list(findings);
      yield ',\n"unread":';
      yield* list(unread);
      yield `,\n"summary":${JSON.stringify(summaryRecord(summary))}}\n`;
    },
  };
}

function* list(items: readonly string[]): Generator<string> {
  if (items.length === 0) return yield "[]";
  for (const [i, item] of items.entries()) yield `${i === 0 ? "[" : ","}\n${item}`;
  yield "\n]";
}

function documentRecord({ path, record, line }: Document, facts: Facts, assumed: readonly string[], status: string) {
  const { channel = null, products, published = null, withdrawn = null, institution = null } = facts;
  return { path, record, line, facts: { channel, products, published, withdrawn, institution }, assumed, status };
}

function findingRecord(path: string, finding: Finding) {
  const { rule, family, severity, place, match, message, advice, provisions, cases, evasion, fingerprint, exempt } = finding;
  return {
    rule, family, class: finding.class, severity, path, place, match, message, advice,
    provisions: provisions.map(provisionRecord), cases: cases.map(caseRecord), evasion, fingerprint, exempt, waived: null,
  };
}

function summaryRecord({ documents, errors, warnings, infos, unread }: Summary) {
  return { documents, errors, warnings, infos, waived: 0, unread };
}
