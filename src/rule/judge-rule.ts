import type { Day, Document, Facts } from "../document.ts";
import type { Finding, Severity } from "../finding.ts";
import { closest } from "../law/closest.ts";
import { governing, interval } from "../law/in-force.ts";
import type { Home } from "../law/provision.ts";
import type { LintOptions } from "../lint.ts";
import { applies } from "./applies.ts";
import type { RuleBook } from "./book.ts";
import { excerpt } from "./excerpt.ts";
import { fingerprint } from "./fingerprint.ts";
import { inOrder, longest, type Hit } from "./hit.ts";
import type { Exemption, Rule, RuleClass } from "./rule.ts";
import type { Seen } from "./sight.ts";
import { exemptionFor } from "./unless.ts";

/** A finding and the hit it is about. `about`: it is about the hit's own words, not about what the copy lacks. */
export interface Judgement {
  readonly hit: Hit;
  readonly finding: Finding;
  readonly about: boolean;
}

/** What one rule says of a document: nothing where it does not apply or no provision of its basis was yet in force. */
export function judgeRule(rule: Rule, seen: Seen, document: Document, facts: Facts, book: RuleBook, options: LintOptions): readonly Judgement[] {
  const applied = applies(rule.when, facts);
  if (applied.is === "no" || (rule.when.mentions && seen.mentions.length === 0)) return [];
  const candidates = candidatesOf(rule, seen, document, book);
  if (candidates.length === 0) return [];

  const asOf = options.preset.asOf;
  const ran = asOf ? { from: asOf, to: asOf } : interval(facts, options.today);
  const provisions = rule.basis.flatMap((id) => book.provisions.get(id) ?? []);
  const law = governing(provisions, applied.facts, ran);
  if (!law && rule.basis.length > 0) return [];

  const day = law?.day ?? ran.from;
  const cases = closest(rule.cases.flatMap((id) => book.cases.get(id) ?? []), facts, Infinity);

  const about = rule.verb.kind !== "require";
  const judged: Judgement[] = [];
  const seenBefore = new Map<string, number>();
  for (const hit of candidates) {
    const exemption = exemptionFor(rule.unless, hit, document, { book, day, names: options.names ?? [] });
    const { text, style } = document.blocks[hit.block] as Document["blocks"][number]; // hits come from these blocks
    const match = text.value.slice(hit.start, hit.end);
    const homes = bestRead((law?.homes ?? []).filter((home) => speaksOf(home, match)));
    if (rule.basis.length > 0 && homes.length === 0) continue;
    const doubtful = applied.is === "unknown" || homes.every((home) => home.conditional || !home.law.binding || home.verified === "no");
    const milder = exemption?.becomes;
    const ruleClass = milder ?? rule.class;
    const around = excerpt(text, [hit.start, hit.end]);
    const nth = seenBefore.get(around.text) ?? 0;
    seenBefore.set(around.text, nth + 1);
    judged.push({
      hit,
      about,
      finding: {
        rule: rule.id,
        family: rule.family,
        class: ruleClass,
        severity: severity(ruleClass, doubtful),
        place: text.origin([hit.start, hit.end]),
        match,
        excerpt: around,
        message: `${applied.ifSo}${milder ? (exemption.message ?? exemption.because) : rule.message}${style?.hidden ? "（这段文字在页面上不可见）" : ""}`,
        advice: rule.advice,
        provisions: distinct(milder ? [...homes, ...exemptionBasis(exemption, book, day)] : homes),
        cases,
        evasion: false,
        fingerprint: fingerprint(rule.id, document.path, around.text, match, nth),
        ...(exemption && !milder ? { exempt: exemption.because } : {}),
      },
    });
    if (!about && !judged.at(-1)?.finding.exempt) break; // one lack is one finding: at the first mention that nothing exempts
  }
  return judged;
}

function candidatesOf({ verb }: Rule, seen: Seen, document: Document, book: RuleBook): readonly Hit[] {
  switch (verb.kind) {
    case "forbid":
      return longest(seen.forbidden);
    case "require":
      return seen.disclosures.some((hit) => isVisible(document, hit)) ? [] : longest(seen.mentions);
    case "check":
      return book.checks.get(verb.name)?.run(document, [...seen.mentions].sort(inOrder), verb.options) ?? [];
  }
}

/** Hidden text and alternative text meet no reader's eye: they disclose nothing. */
function isVisible(document: Document, { block }: Hit): boolean {
  const { kind, style } = document.blocks[block] ?? {};
  return kind !== "alt" && !style?.hidden;
}

const SEVERITY: { readonly [C in RuleClass]: Severity } = { ban: "error", required: "error", evidence: "warning", context: "warning", advice: "info" };

/** What rests on an unknown fact, or on no verified binding provision, blocks no merge. */
function severity(ruleClass: RuleClass, doubtful: boolean): Severity {
  const full = SEVERITY[ruleClass];
  return doubtful && full === "error" ? "warning" : full;
}

function exemptionBasis({ basis }: Exemption, book: RuleBook, day: Day): readonly Home[] {
  const provisions = basis.flatMap((id) => book.provisions.get(id) ?? []);
  return governing(provisions, { products: [] }, { from: day, to: day })?.homes ?? [];
}

/** 工商广字〔1997〕第207号 speaks of 极品 and of nothing else. */
function speaksOf({ words }: Home, match: string): boolean {
  return !words || words.some((word) => match.includes(word));
}

/** What nobody read is named only where nothing that was read carries the rule. */
function bestRead(homes: readonly Home[]): readonly Home[] {
  const read = homes.filter(({ verified }) => verified !== "no");
  return read.length > 0 ? read : homes;
}

/** Two norms of one article are cited once. */
function distinct(homes: readonly Home[]): readonly Home[] {
  return homes.filter(({ law, article }, i) => !homes.slice(0, i).some((other) => other.law.id === law.id && other.article === article));
}
