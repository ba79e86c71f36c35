import type { Start } from "../match/lead.ts";
import { sieve, type Sieve } from "../match/sieve.ts";
import type { Silence } from "../read/reader.ts";
import type { Format } from "../report/format.ts";
import type { RuleBook } from "../rule/book.ts";
import type { Setup } from "./setup.ts";
import type { Tally } from "./tally.ts";

/** Messages in which no rule of the book can find anything are counted and not judged, if the format tells nothing of them. */
export function silence({ book }: Setup, format: Format, counts: Tally): Silence | undefined {
  if (!format.silent) return undefined;
  let known: Sieve | undefined; // made for the first list: a single file does without
  return {
    pass: (text, from) => (known ??= sieve(starts(book))).pass(text, from),
    passed: (path, documents) => {
      counts.addSilent(documents);
      format.silent?.(path);
    },
  };
}

/**
 * In all copy of which the book says something, one of these is found, and nothing that answers it. Rules that forbid
 * speak of what they forbid only, rules that require or check only where one of their mentions stands; those that
 * require are content with their disclosure. What products are known by starts nothing.
 */
export function starts({ rules }: Pick<RuleBook, "rules">): readonly Start[] {
  return rules.flatMap(({ when: { mentions = [] }, verb }): Start[] => {
    switch (verb.kind) {
      case "forbid":
        return [...verb.terms.map((literal) => ({ literal })), ...verb.patterns.map((pattern) => ({ pattern }))];
      case "require":
        return mentions.map((pattern) => ({ pattern, answers: verb.any }));
      case "check":
        return mentions.map((pattern) => ({ pattern }));
    }
  });
}
