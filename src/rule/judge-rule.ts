import type { Day, Document } from "../document.ts";
import type { Severity } from "../finding.ts";
import { governing, interval } from "../law/in-force.ts";
import type { Home, Provision } from "../law/provision.ts";
import type { LintOptions } from "../lint.ts";
import type { Applies } from "./applies.ts";
import type { RuleBook } from "./book.ts";
import type { Ask } from "./contexts/ask.ts";
import { inOrder, longest, type Hit } from "./hit.ts";
import type { Exemption, Rule, RuleClass } from "./rule.ts";
import type { Seen } from "./sight.ts";
import { exemptionsOn } from "./unless.ts";

/** A hit, the rule it meets, and what the law of the day makes of it. */
export interface Judgement {
  readonly hit: Hit;
  readonly rule: Rule;
  /** The rule's class, or the milder one of an exemption. */
  readonly class: RuleClass;
  readonly severity: Severity;
  /** Where the norms that carry it stood on that day. */
  readonly homes: readonly Home[];
  readonly day: Day;
  /** “若为理财：” where the product or channel is not known. */
  readonly ifSo: string;
  readonly exemption?: Exemption;
}

/** Does an exemption let the hit pass, not only make it milder? */
export function passes({ exemption }: Judgement): boolean {
  return exemption !== undefined && exemption.becomes === undefined;
}

/** How a rule applies that does. */
export type Applying = Exclude<Applies, { readonly is: "no" }>;

/** What is judged, by which book and how. */
export interface Matter {
  readonly document: Document;
  readonly book: RuleBook;
  readonly options: LintOptions;
  readonly ask: Ask;
}

/** What a rule that applies says of a document: nothing where no provision of its basis was yet in force. */
export function judgeRule(rule: Rule, applying: Applying, seen: Seen, { document, book, options, ask }: Matter): readonly Judgement[] {
  if (rule.when.mentions && seen.mentions.length === 0) return [];
  const candidates = candidatesOf(rule, seen, document, book);
  if (candidates.length === 0) return [];

  const asOf = options.preset.asOf;
  const ran = asOf ? { from: asOf, to: asOf } : interval(applying.facts, options.today);
  const provisions = rule.basis.flatMap((id) => book.provisions.get(id) ?? []);
  // What keeps hanging is judged by the first norm that somebody read, not by an earlier one that nobody did.
  const law = governing(provisions.filter(wasRead), applying.facts, ran) ?? governing(provisions, applying.facts, ran);
  if (!law && rule.basis.length > 0) return [];

  const day = law?.day ?? ran.from;
  const carriers = carrying(law?.homes ?? []);
  const exempting = exemptionsOn(rule.unless, day, { document, book, names: options.names ?? [], ask });
  const judged: Judgement[] = [];
  for (const hit of candidates) {
    const homes = carriers(wordsOf(hit, document));
    if (rule.basis.length > 0 && homes.length === 0) continue;
    const exemption = exempting(hit);
    const ruleClass = exemption?.becomes ?? rule.class;
    const judgement: Judgement = {
      hit, rule, class: ruleClass, severity: severity(ruleClass, applying.is === "unknown" || isDoubtful(homes)), homes, day, ifSo: applying.ifSo,
      ...(exemption ? { exemption } : {}),
    };
    judged.push(judgement);
    if (rule.verb.kind === "require" && !passes(judgement)) break; // one lack is one finding: at the first mention that nothing exempts
  }
  return judged;
}

function wasRead({ homes }: Provision): boolean {
  return homes.some(({ verified }) => verified !== "no");
}

function candidatesOf({ verb }: Rule, seen: Seen, document: Document, book: RuleBook): readonly Hit[] {
  switch (verb.kind) {
    case "forbid":
      return longest(seen.forbidden);
    case "require":
      return seen.disclosures().some((hit) => isVisible(document, hit)) ? [] : longest(seen.mentions);
    case "check":
      return book.checks.get(verb.name)?.run(document, seen.mentions.toSorted(inOrder), verb.options) ?? [];
  }
}

/** Hidden text and alternative text meet no reader's eye: they disclose nothing. */
function isVisible(document: Document, { block }: Hit): boolean {
  const { kind, style } = document.blocks[block] ?? {};
  return kind !== "alt" && !style?.hidden;
}

/** The homes that speak of certain words. What nobody read is named only where nothing that was read carries the rule. */
function carrying(homes: readonly Home[]): (words: string) => readonly Home[] {
  const among = (speaking: readonly Home[]): readonly Home[] => {
    const read = speaking.filter(({ verified }) => verified !== "no");
    return read.length > 0 ? read : speaking;
  };
  // 工商广字〔1997〕第207号 speaks of 极品 and of nothing else; most speak of anything.
  if (homes.every((home) => !home.words)) {
    const all = among(homes);
    return () => all;
  }
  return (words) => among(homes.filter((home) => !home.words || home.words.some((word) => words.includes(word))));
}

function wordsOf({ block, start, end }: Hit, document: Document): string {
  return document.blocks[block]?.text.value.slice(start, end) ?? "";
}

/** Does it rest on no verified binding provision that surely reaches the copy? */
function isDoubtful(homes: readonly Home[]): boolean {
  return homes.every((home) => home.conditional || !home.law.binding || home.verified === "no");
}

const SEVERITY: { readonly [C in RuleClass]: Severity } = { ban: "error", required: "error", evidence: "warning", context: "warning", advice: "info" };

/** What is doubtful blocks no merge. */
function severity(ruleClass: RuleClass, doubtful: boolean): Severity {
  const full = SEVERITY[ruleClass];
  return doubtful && full === "error" ? "warning" : full;
}
