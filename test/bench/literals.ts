import type { BookData } from "../../src/rule/book.ts";

/** What the rules of a book look for: terms, and the anchors of patterns. */
export function literals({ rules }: BookData): readonly string[] {
  const found = new Set<string>();
  for (const { verb, when } of rules) {
    if (verb.kind === "forbid") for (const term of verb.terms) found.add(term);
    const patterns = [...(when.mentions ?? []), ...(verb.kind === "forbid" ? verb.patterns : verb.kind === "require" ? verb.any : [])];
    for (const { literal } of patterns.flatMap(({ anchors }) => anchors)) found.add(literal);
  }
  return [...found];
}
