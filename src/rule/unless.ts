import type { Block, Day, Document } from "../document.ts";
import { clauseAt, sentenceAt } from "../text/clause.ts";
import type { Span } from "../text/text.ts";
import type { RuleBook } from "./book.ts";
import type { Ask } from "./contexts/ask.ts";
import type { Hit } from "./hit.ts";
import { extent, occurs, swallows } from "./phrases.ts";
import type { Exemption, How, Within } from "./rule.ts";

/** What an exemption looks at besides the hit. */
export interface Where {
  readonly document: Document;
  readonly book: RuleBook;
  /** Configured product names, folded. */
  readonly names: readonly string[];
  readonly ask: Ask;
}

/** Tells of a hit the first exemption that holds for it on a day. */
export function exemptionsOn(exemptions: readonly Exemption[], day: Day, where: Where): (hit: Hit) => Exemption | undefined {
  const holding = exemptions
    .filter((exemption) => stillHolds(exemption, where.book, day))
    .map((exemption) => ({ exemption, holds: holdsFor(exemption.how, where) }));
  return (hit) => holding.find(({ holds }) => holds(hit))?.exemption;
}

/** An interpretation reaches back before the day it was published, but ends with its basis. */
function stillHolds({ basis, from, to }: Exemption, book: RuleBook, day: Day): boolean {
  if ((from && day < from) || (to && day > to)) return false;
  if (basis.length === 0) return true;
  return basis.some((id) => {
    const provision = book.provisions.get(id);
    return provision !== undefined && provision.homes.some(({ until }) => until === null || until >= day);
  });
}

function holdsFor(how: How, { document, names, ask }: Where): (hit: Hit) => boolean {
  const blockOf = (hit: Hit): Block => document.blocks[hit.block] as Block; // hits come from the blocks of this document
  switch (how.by) {
    case "inside":
      return (hit) => how.phrases.some((phrase) => swallows(phrase, blockOf(hit).text.value, [hit.start, hit.end]));
    case "context":
      return ask(how.context);
    case "kind":
      return (hit) => how.kinds.includes(blockOf(hit).kind);
    case "name":
      return (hit) => names.some((name) => coveredBy(name, blockOf(hit).text.value, hit));
    case "near":
      if (how.within === "document") return anywhere(how, document);
      return (hit) => near(how, blockOf(hit), hit);
  }
}

type Near = Extract<How, { readonly by: "near" }>;

/** Copy goes through once, not once for each hit. */
function anywhere({ patterns }: Near, { blocks }: Document): (hit: Hit) => boolean {
  let places: readonly { readonly block: number; readonly span: Span }[] | undefined;
  return ({ block, start, end }) => {
    places ??= blocks.flatMap(({ text }, i) => {
      const span = extent(patterns, text.value);
      return span ? [{ block: i, span }] : [];
    });
    const [first] = places;
    return places.length > 1 || (first !== undefined && (first.block !== block || first.span[0] < start || first.span[1] > end));
  };
}

function near({ patterns, within }: Near, { text }: Block, hit: Hit): boolean {
  const [start, end] = stretch(within, text, hit);
  const value = text.value.slice(start, Math.max(end, hit.end));
  return patterns.some((pattern) => occurs(pattern, value, [hit.start - start, hit.end - start]));
}

/** How far “in the same block” reaches on either side, in units of text: a file may be one line of 50 MB. */
const REACH = 2000;

function stretch(within: Within, text: Block["text"], { start, end }: Hit): Span {
  if (within === "clause") return clauseAt(text, start);
  if (within === "sentence") return sentenceAt(text, start);
  return [Math.max(0, start - REACH), end + REACH];
}

function coveredBy(name: string, value: string, { start, end }: Hit): boolean {
  if (name.length < end - start) return false;
  return value.slice(Math.max(0, end - name.length), start + name.length).includes(name);
}
