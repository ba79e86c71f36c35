import * as v from "valibot";
import { channels, products, type Channel, type Day, type Product } from "../document.ts";
import { parseYaml, type Parsed } from "../yaml.ts";
import { fullDay, knownDate, type KnownDate } from "./day.ts";

/** text: the wording was read; secondary: a report of it was; no: neither, and no article is ever printed. */
export const verifications = ["text", "secondary", "no"] as const;
export type Verified = (typeof verifications)[number];

export const lawKinds = ["law", "regulation", "rule", "normative", "guide", "self-regulation", "circular"] as const;
export const provisionClasses = ["ban", "required", "evidence", "context", "advice"] as const;

/** What a citation says about an instrument. */
export interface Law {
  readonly id: string;
  readonly title: string;
  /** The name people use: 广告法. */
  readonly short?: string;
  readonly number: string | null;
  readonly kind: (typeof lawKinds)[number];
  readonly binding: boolean;
  /** The last day in force. */
  readonly to: Day | null;
  /** The repeal was not read; `to` is deduced from what came after. */
  readonly toInferred?: boolean;
  /** Local instruments: where they apply. */
  readonly area?: string;
  /** The articles are printed as bare numerals and called 条 by the instrument itself: 五（一） is 第五条第（一）项. */
  readonly bareArticles?: boolean;
  /** The title is known from reports only. */
  readonly titleUnverified?: boolean;
}

export interface Instrument extends Law {
  readonly issuer: string;
  readonly issued: KnownDate | null;
  readonly from: KnownDate | null;
  readonly replacedBy: string | null;
  readonly note?: string;
  readonly versions: readonly Version[];
  readonly provisions: Readonly<Record<string, Provision>>;
}

/** One text of a law that was amended. */
export type Version = v.InferOutput<typeof version>;

/** A norm. It keeps its id while it moves from article to article, and from law to law. */
export interface Provision {
  /** `<instrument>#<key>` */
  readonly id: string;
  readonly summary: string;
  readonly channels: readonly Channel[];
  readonly products: readonly (Product | "any")[];
  readonly class: (typeof provisionClasses)[number];
  /** Newest first; they do not overlap. */
  readonly homes: readonly Home[];
}

/** Where a norm stood for a time. */
export interface Home {
  /** The provision: `<instrument>#<key>`. */
  readonly id: string;
  readonly law: Law;
  /** null: the number was not read. */
  readonly article: string | null;
  readonly quote: string | null;
  /** As published, as far as known. */
  readonly from: KnownDate | null;
  readonly to: Day | null;
  /** The days for which this home may be cited. */
  readonly since: Day;
  readonly until: Day | null;
  readonly verified: Verified;
  readonly source: string;
  /** The norm speaks of these words only; it carries no finding about others. */
  readonly words?: readonly string[];
  /** An older text of the same law: 1994年文本. */
  readonly text?: string;
  /** The copy's channel is unknown, and this home holds for this channel only. */
  readonly conditional?: Channel;
}

const text = v.pipe(v.string(), v.nonEmpty("不能是空的"));

const home = {
  article: v.nullable(text),
  quote: v.nullable(text),
  verified: v.picklist(verifications),
  source: text,
};

const version = v.strictObject({
  from: fullDay,
  to: v.nullable(fullDay),
  adopted: fullDay,
  note: v.exactOptional(text),
  verified: v.exactOptional(v.picklist(verifications)),
  source: v.exactOptional(text),
});

const provision = v.strictObject({
  ...home,
  summary: text,
  channels: v.pipe(v.array(v.picklist(channels)), v.minLength(1, "至少一个渠道")),
  products: v.pipe(v.array(v.picklist(["any", ...products])), v.minLength(1, "至少一类产品，不限写 any")),
  class: v.picklist(provisionClasses),
  /** The words it names, where it is about nothing else: 极品. Left out: not bound to words, or an open list (…等). */
  words: v.exactOptional(v.array(text)),
  // Left out: as the instrument.
  from: v.exactOptional(v.nullable(knownDate)),
  to: v.exactOptional(v.nullable(fullDay)),
  /** How the wording was checked for the days before the last version, where that differs. */
  fromVerified: v.exactOptional(v.picklist(verifications)),
  /** Earlier homes. `law` names the instrument, if it is another one. */
  history: v.optional(v.array(v.strictObject({ ...home, from: knownDate, to: fullDay, law: v.exactOptional(text) })), []),
});

const instrument = v.strictObject({
  title: text,
  short: v.exactOptional(text),
  number: v.nullable(text),
  issuer: text,
  issued: v.nullable(knownDate),
  from: v.nullable(knownDate),
  to: v.nullable(fullDay),
  toInferred: v.exactOptional(v.boolean()),
  replacedBy: v.nullable(text),
  kind: v.picklist(lawKinds),
  binding: v.boolean(),
  area: v.exactOptional(text),
  bareArticles: v.exactOptional(v.boolean()),
  titleUnverified: v.exactOptional(v.boolean()),
  note: v.exactOptional(text),
  /** Oldest first. */
  versions: v.optional(v.array(version), []),
  provisions: v.record(v.string(), provision),
});

export type InstrumentFile = v.InferOutput<typeof instrument>;
export type ProvisionFile = v.InferOutput<typeof provision>;

/** Reads one file of rules/laws. Throws UsageError with file:line:column, key, expected and found. */
export function parseInstrument(path: string, content: string): Parsed<InstrumentFile> {
  return parseYaml(path, content, instrument);
}
