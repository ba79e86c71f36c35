import type { BlockKind, Channel, Day, Product } from "../document.ts";
import type { Pattern } from "../match/pattern.ts";

export const ruleClasses = ["ban", "required", "evidence", "context", "advice"] as const;
/** How the law is worded: an unconditional ban, a duty to state, a claim that needs proof, a matter for a person, house style. */
export type RuleClass = (typeof ruleClasses)[number];

/** One rule: a title, when it applies, exactly one verb, what it lets pass, and its own proof. Plain data. */
export interface Rule {
  /** `<family>/<name>`, the path of its file. */
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly class: RuleClass;
  readonly when: When;
  readonly verb: Verb;
  readonly unless: readonly Exemption[];
  readonly message: string;
  readonly advice: string | null;
  /** Provision ids `<instrument>#<key>`, strongest first. */
  readonly basis: readonly string[];
  readonly cases: readonly string[];
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  /** Where it was read from. */
  readonly file: string;
}

export interface When {
  /** Absent: any product, known or not. */
  readonly product?: readonly Product[];
  /** Absent: any channel. */
  readonly channel?: readonly Channel[];
  /** At least one must occur. For `require` the first one is what the finding points at. */
  readonly mentions?: readonly Pattern[];
}

export type Verb =
  | { readonly kind: "forbid"; readonly terms: readonly string[]; readonly patterns: readonly Pattern[] }
  | { readonly kind: "require"; readonly disclosure: string; readonly any: readonly Pattern[] }
  | { readonly kind: "check"; readonly name: string; readonly options: Readonly<Record<string, unknown>> };

/** A named reason to let a hit pass, or (`becomes`) to judge it more mildly. */
export interface Exemption {
  readonly because: string;
  readonly how: How;
  /** Provisions that grant the exemption. */
  readonly basis: readonly string[];
  /** The hit is not silent but of this milder class, with `message` in place of the rule's. */
  readonly becomes?: RuleClass;
  readonly message?: string;
  /** Days between which the exemption holds; absent: as long as its basis is not repealed. */
  readonly from?: Day;
  readonly to?: Day;
}

export type How =
  /** A longer phrase swallows the hit. */
  | { readonly by: "inside"; readonly phrases: readonly Pattern[] }
  /** The hit stands in a named context. */
  | { readonly by: "context"; readonly context: string }
  /** One of these stands in the same clause, sentence or block (and not inside the hit). */
  | { readonly by: "near"; readonly patterns: readonly Pattern[]; readonly within: Within }
  /** The block is of one of these kinds. */
  | { readonly by: "kind"; readonly kinds: readonly BlockKind[] }
  /** The hit lies in a product name or trademark of the configured list. */
  | { readonly by: "name" };

export const withins = ["clause", "sentence", "block", "document"] as const;
export type Within = (typeof withins)[number];

/** Copy that proves the rule. `[[…]]` marks the spans of bad copy. Facts not given are the rule's own first product and channel. */
export interface Example {
  readonly text: string;
  readonly because?: string;
  readonly channel?: Channel | null;
  readonly product?: readonly Product[] | null;
  readonly published?: Day;
  readonly withdrawn?: Day;
  readonly kind?: BlockKind;
  /** The configured product names and trademarks. */
  readonly names?: readonly string[];
  /** Bad copy only: the class its findings have, where an exemption makes it milder. */
  readonly class?: RuleClass;
  /** A known weakness: must still fail, so that it is noticed when it is mended. */
  readonly todo?: boolean;
}
