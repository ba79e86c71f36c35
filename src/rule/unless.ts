import type { Block, Day, Document } from "../document.ts";
import { regexOf, type Pattern } from "../match/pattern.ts";
import { clauseAt, sentenceAt } from "../text/clause.ts";
import type { Span } from "../text/text.ts";
import type { RuleBook } from "./book.ts";
import { contexts } from "./contexts/context.ts";
import type { Hit } from "./hit.ts";
import type { Exemption, Within } from "./rule.ts";

/** The first exemption of a rule that holds for a hit on a day. `names`: configured product names, folded. */
export function exemptionFor(
  exemptions: readonly Exemption[],
  hit: Hit,
  document: Document,
  where: { readonly book: RuleBook; readonly day: Day; readonly names: readonly string[] },
): Exemption | undefined {
  return exemptions.find((exemption) => stillHolds(exemption, where.book, where.day) && holds(exemption, hit, document, where.names));
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

function holds({ how }: Exemption, hit: Hit, document: Document, names: readonly string[]): boolean {
  const block = document.blocks[hit.block] as Block; // hits come from the blocks of this document
  const { text, kind } = block;
  switch (how.by) {
    case "inside":
      return how.phrases.some((phrase) => swallows(phrase, text.value, hit));
    case "context":
      return contexts[how.context]?.holds(text, [hit.start, hit.end]) ?? false;
    case "kind":
      return how.kinds.includes(kind);
    case "name":
      return names.some((name) => coveredBy(name, text.value, hit));
    case "near":
      if (how.within === "document") {
        return document.blocks.some((other, i) => how.patterns.some((p) => occurs(p, other.text.value, i === hit.block ? [hit.start, hit.end] : undefined)));
      }
      return how.patterns.some((pattern) => near(pattern, block, hit, how.within));
  }
}

function near(pattern: Pattern, { text }: Block, hit: Hit, within: Within): boolean {
  const [start, end]: Span =
    within === "clause" ? clauseAt(text, hit.start) : within === "sentence" ? sentenceAt(text, hit.start) : [0, text.value.length];
  return occurs(pattern, text.value.slice(start, Math.max(end, hit.end)), [hit.start - start, hit.end - start]);
}

/** Does the pattern occur, not inside `except`? */
function occurs(pattern: Pattern, value: string, except?: Span): boolean {
  for (const [start, end] of matches(pattern, value)) if (!except || start < except[0] || end > except[1]) return true;
  return false;
}

/** Does a match of the phrase cover the hit and more than the hit? */
function swallows(phrase: Pattern, value: string, hit: Hit): boolean {
  const from = Math.max(0, hit.start - phrase.maxLength);
  const window = value.slice(from, hit.end + phrase.maxLength);
  for (const [start, end] of matches(phrase, window)) {
    if (start + from <= hit.start && hit.end <= end + from) return true;
  }
  return false;
}

function coveredBy(name: string, value: string, hit: Hit): boolean {
  for (let at = value.indexOf(name); at >= 0 && at <= hit.start; at = value.indexOf(name, at + 1)) {
    if (hit.end <= at + name.length) return true;
  }
  return false;
}

/** All matches, overlapping ones too. */
function* matches(pattern: Pattern, value: string): Generator<Span> {
  const regex = regexOf(pattern, "g");
  regex.lastIndex = 0;
  for (let match = regex.exec(value); match; match = regex.exec(value)) {
    const { index } = match;
    const { length } = match[0];
    yield [index, index + length];
    regex.lastIndex = index + 1;
  }
}
