import type { Channel, Day, Product } from "../document.ts";
import type { Case } from "../law/case.ts";
import type { Instrument, Provision } from "../law/provision.ts";
import { finder, type Finder, type Needle } from "../match/finder.ts";
import { builtinChecks } from "./checks/check.ts";
import type { Check } from "./checks/check.ts";
import type { Rule, RuleClass } from "./rule.ts";

/** A choice of rule classes, and of the day whose law counts. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly classes: readonly RuleClass[];
  /** Judge everything by the law of this day. */
  readonly asOf?: Day;
}

/** Words that tell what the copy is about. `ignore`: longer phrases in which they do not. */
export interface Lexicon {
  readonly products: { readonly [P in Product]?: readonly string[] };
  readonly channels: { readonly [C in Channel]?: readonly string[] };
  readonly ignore: readonly string[];
}

/** The rule book as data: what is compiled to JSON and shipped. */
export interface BookData {
  readonly version: string;
  readonly digest: string;
  /** The day the book was last reviewed; rules are proved as of it. */
  readonly dated: Day;
  readonly rules: readonly Rule[];
  readonly instruments: readonly Instrument[];
  readonly cases: readonly Case[];
  readonly presets: readonly Preset[];
  readonly lexicon: Lexicon;
}

/** The rule book, ready to judge. */
export interface RuleBook extends Omit<BookData, "instruments" | "cases" | "presets"> {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly cases: ReadonlyMap<string, Case>;
  readonly presets: ReadonlyMap<string, Preset>;
  readonly checks: ReadonlyMap<string, Check>;
  /** All literals and patterns of all rules, and what each needle is for. */
  readonly finder: Finder;
  readonly uses: readonly Use[];
}

/** What a needle is for. */
export type Use =
  | { readonly kind: "forbid" | "mention" | "disclosure"; readonly rule: number }
  | { readonly kind: "product"; readonly product: Product }
  | { readonly kind: "channel"; readonly channel: Channel }
  | { readonly kind: "ignore" };

export function ruleBook(data: BookData, checks: ReadonlyMap<string, Check> = builtinChecks): RuleBook {
  const needles: Needle[] = [];
  const uses: Use[] = [];
  const add = (needle: Needle, use: Use): void => {
    needles.push(needle);
    uses.push(use);
  };
  for (const [rule, { verb, when }] of data.rules.entries()) {
    for (const pattern of when.mentions ?? []) add({ pattern }, { kind: "mention", rule });
    if (verb.kind === "forbid") {
      for (const literal of verb.terms) add({ literal }, { kind: "forbid", rule });
      for (const pattern of verb.patterns) add({ pattern }, { kind: "forbid", rule });
    }
    if (verb.kind === "require") for (const pattern of verb.any) add({ pattern }, { kind: "disclosure", rule });
  }
  const { products, channels, ignore } = data.lexicon;
  for (const [product, words] of entries(products)) for (const literal of words) add({ literal }, { kind: "product", product });
  for (const [channel, words] of entries(channels)) for (const literal of words) add({ literal }, { kind: "channel", channel });
  for (const literal of ignore) add({ literal }, { kind: "ignore" });

  const instruments = new Map(data.instruments.map((instrument) => [instrument.id, instrument]));
  return {
    ...data,
    instruments,
    provisions: new Map(data.instruments.flatMap(({ provisions }) => Object.values(provisions)).map((provision) => [provision.id, provision])),
    cases: new Map(data.cases.map((one) => [one.id, one])),
    presets: new Map(data.presets.map((preset) => [preset.name, preset])),
    checks,
    finder: finder(needles),
    uses,
  };
}

function entries<K extends string>(record: { readonly [P in K]?: readonly string[] }): [K, readonly string[]][] {
  return Object.entries(record) as [K, readonly string[]][]; // Object.entries widens the keys it was given
}
