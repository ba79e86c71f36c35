import type { Document, Facts } from "./document.ts";
import type { Case } from "./law/case.ts";
import type { Home } from "./law/provision.ts";
import type { RuleClass } from "./rule/rule.ts";
import type { Place, Span } from "./text/text.ts";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** One violation (or, with `exempt`, a hit that an exemption let pass). */
export interface Finding {
  readonly rule: string;
  readonly family: string;
  readonly class: RuleClass | "meta";
  readonly severity: Severity;
  readonly place: Place;
  /** The wording as a reader sees it, folded. */
  readonly match: string;
  /** The folded copy around the match, on one line, and where in it the match stands. */
  readonly excerpt: { readonly text: string; readonly span: Span };
  readonly message: string;
  readonly advice: string | null;
  /** Provisions in force when the copy ran, strongest first. */
  readonly provisions: readonly Home[];
  /** Punished cases, closest first. */
  readonly cases: readonly Case[];
  readonly evasion: boolean;
  readonly fingerprint: string;
  /** Why the hit is none: the `because` of the exemption. */
  readonly exempt?: string;
}

/** What the linter says of one document. */
export interface Verdict {
  readonly status: "checked" | "not-chinese";
  /** Facts given and inferred. */
  readonly facts: Facts;
  /** What was inferred or assumed, and from what; Chinese. */
  readonly assumed: readonly string[];
  readonly findings: readonly Finding[];
  /** How many hits an exemption let pass … */
  readonly exempted: number;
  /** … and which: made only when asked for, innocent copy has many. */
  readonly exempt: () => readonly Finding[];
}

export interface Judged {
  readonly document: Document;
  readonly verdict: Verdict;
}
