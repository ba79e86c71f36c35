import type { Document } from "../document.ts";
import type { RuleBook } from "./book.ts";
import type { Hit } from "./hit.ts";
import type { Clue } from "./infer.ts";

/** What one rule was seen to meet in a document. */
export interface Seen {
  readonly forbidden: Hit[];
  readonly mentions: Hit[];
  readonly disclosures: Hit[];
}

export interface Sightings {
  readonly byRule: ReadonlyMap<number, Seen>;
  readonly clues: readonly Clue[];
}

/** One pass over every block for all rules at once; undefined when nothing at all was seen. */
export function sight(document: Document, book: RuleBook): Sightings | undefined {
  let byRule: Map<number, Seen> | undefined;
  const clues: Clue[] = [];
  for (const [block, { text }] of document.blocks.entries()) {
    for (const { needle, start, end } of book.finder.find(text.value)) {
      byRule ??= new Map();
      const use = book.uses[needle];
      if (!use) continue;
      const hit = { block, start, end };
      switch (use.kind) {
        case "forbid": seenBy(byRule, use.rule).forbidden.push(hit); break;
        case "mention": seenBy(byRule, use.rule).mentions.push(hit); break;
        case "disclosure": seenBy(byRule, use.rule).disclosures.push(hit); break;
        case "product": clues.push({ ...hit, product: use.product }); break;
        case "channel": clues.push({ ...hit, channel: use.channel }); break;
        case "ignore": clues.push(hit); break;
      }
    }
  }
  return byRule && { byRule, clues };
}

function seenBy(byRule: Map<number, Seen>, rule: number): Seen {
  let seen = byRule.get(rule);
  if (!seen) byRule.set(rule, (seen = { forbidden: [], mentions: [], disclosures: [] }));
  return seen;
}
