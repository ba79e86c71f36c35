import type { Span, Text } from "../../text/text.ts";
import { caution } from "./caution.ts";
import { deposit } from "./deposit.ts";
import { disclosure } from "./disclosure.ts";
import { negated } from "./negated.ts";
import { question } from "./question.ts";
import { statute } from "./statute.ts";

/** Decides whether a hit in copy is no claim at all, from the words around it. */
export interface Context {
  readonly name: string;
  /** Chinese, for the report: 否定语境 … */
  readonly title: string;
  /** Copy in which the [[marked]] words stand in this context, and copy in which they do not. Proved by the suite. */
  readonly examples: { readonly holds: readonly string[]; readonly not: readonly string[] };
  readonly holds: (text: Text, hit: Span) => boolean;
}

/** By name, as rules call them: `unless: [{ context: negated }]`. */
export const contexts: { readonly [name: string]: Context } = Object.fromEntries(
  [negated, caution, question, statute, disclosure, deposit].map((context) => [context.name, context]),
);
