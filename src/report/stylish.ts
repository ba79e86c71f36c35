import { Chalk, type ChalkInstance } from "chalk";
import type { Day, Document, Facts, Unread } from "../document.ts";
import type { Finding, Judged, Severity } from "../finding.ts";
import { citation } from "../law/cite.ts";
import { caseWords } from "./case-words.ts";
import { closing } from "./closing.ts";
import { excerpt } from "./excerpt.ts";
import type { Format, Head, Look } from "./format.ts";
import { placeWords } from "./place.ts";
import { frames, type Frames } from "./frames.ts";

/** For people at a terminal: grouped by file, the hit underlined, with advice, provisions and cases. */
export function stylish(look: Look): Format {
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const unread: Unread[] = [];
  let page: Page = { look, paint, say: frames[look.lang], today: "" };
  let head: Head | undefined;
  let files = 0;
  let path = "";
  let titled = "";

  /** Documents of a file come one after another. */
  const turnTo = (next: string): void => {
    if (path !== next) files++;
    path = next;
  };

  return {
    begin: (given) => {
      head = given;
      page = { ...page, today: given.judgedOn };
      return "";
    },
    judged: ({ document, verdict }: Judged) => {
      turnTo(document.path);
      const shown = [
        ...verdict.findings.filter(({ severity }) => !look.quiet || severity === "error"),
        ...(look.showExempt ? verdict.exempt() : []),
      ];
      const silent = shown.length === 0 && verdict.status === "checked";
      if (silent) return "";
      const title = titled === path ? "" : `${paint.underline(path)}\n`;
      titled = path;
      const body = shown.map((finding) => findingLines(finding, page)).join("\n");
      return `${title}${aboutLines(document, verdict, page)}${body ? `\n${body}` : ""}\n`;
    },
    silent: turnTo,
    unread: (item) => {
      unread.push(item);
      return "";
    },
    end: (summary) => (head ? closing({ head, summary, files, unread }, look.lang) : ""),
  };
}

interface Page {
  readonly look: Look;
  readonly paint: ChalkInstance;
  readonly say: Frames;
  /** Repeals up to this day are told. */
  readonly today: Day;
}

/** Which row it is, the facts it is judged by, and what was assumed; of copy that was not checked, only why. */
function aboutLines(document: Document, { facts, assumed, status }: Judged["verdict"], { paint, say }: Page): string {
  const row = document.record || document.line ? [say.record(document.record, document.line)] : [];
  const lines = status === "not-chinese"
    ? [[...row, ...assumed].join(" · ")]
    : [[...row, ...factWords(facts, say)].join(" · "), ...assumed.map((line) => say.assumed + line)];
  return lines.map((line) => `  ${paint.dim(line)}\n`).join("");
}

function factWords({ channel, products, published, withdrawn, institution }: Facts, say: Frames): readonly string[] {
  return [
    channel ? say.channel[channel] : say.unknownChannel,
    products.length ? products.map((product) => say.product[product]).join("、") : say.unknownProduct,
    published ? say.published(published) : say.undated,
    ...(withdrawn ? [say.withdrawn(withdrawn)] : []),
    ...(institution ? [institution] : []),
  ];
}

function findingLines(finding: Finding, page: Page): string {
  const { look, paint, say } = page;
  const severity = finding.exempt === undefined ? colour(finding.severity, paint)(say.severity[finding.severity]) : paint.dim(say.exempt + finding.exempt);
  const evasion = finding.evasion ? `（${say.evasion}）` : "";
  const first = `  ${placeWords(finding.place, look.lang)}  ${severity}  ${finding.message}${evasion}  ${paint.dim(finding.rule)}`;
  const quote = underlined(finding, page);
  if (finding.exempt !== undefined) return [first, ...quote, ""].join("\n");
  return [
    first,
    ...quote,
    ...(finding.advice ? labelled(say.advice, [finding.advice]) : []),
    ...labelled(say.basis, atMost(3, finding.provisions.map((home) => citation(home, page.today)), say, say.noBasis)),
    ...labelled(say.cases, finding.cases.length ? casesOf(finding, say) : [say.noCase]),
    "",
  ].join("\n");
}

const QUOTE = "      ";

function underlined({ excerpt: { text, span }, severity }: Finding, { look, paint }: Page): readonly string[] {
  const { before, hit, after, indent, hitWidth } = excerpt(text, span, look.width - QUOTE.length);
  const strong = colour(severity, paint);
  return [`${QUOTE}${before}${strong(hit)}${after}`, `${QUOTE}${" ".repeat(indent)}${strong("^".repeat(Math.max(1, hitWidth)))}`];
}

function labelled(label: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `    ${i === 0 ? label : BLANK_LABEL}${line}`);
}

/** As wide as a label: three Han characters. */
const BLANK_LABEL = "      ";

/** Two provisions that read alike are one line. */
function atMost(n: number, written: readonly string[], say: Frames, none: string): readonly string[] {
  const lines = [...new Set(written)];
  if (lines.length === 0) return [none];
  return lines.length <= n ? lines : [...lines.slice(0, n), say.more(lines.length - n)];
}

function casesOf({ cases, match }: Finding, say: Frames): readonly string[] {
  const shown = cases.slice(0, 2).flatMap((one) => {
    const [what, who] = caseWords(one, match);
    return [what, `  ${who}`];
  });
  return cases.length > 2 ? [...shown, say.more(cases.length - 2)] : shown;
}

function colour(severity: Severity, paint: ChalkInstance): ChalkInstance {
  return severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.blue;
}
