import { bare } from "./bare.ts";
import type { Needle } from "./finder.ts";
import type { Pattern } from "./pattern.ts";

/** What is searched for, and what beside it in the same line makes the find no matter: the disclosure that its rule asks for. */
export interface Start extends Needle {
  readonly answers?: readonly Pattern[];
}

/** A literal that leads to needles. */
export interface Lead {
  readonly bare: string;
  /** The patterns it anchors; absent if it is a needle itself, or if it does not stand in its place when it is bare. */
  readonly uses?: readonly Use[];
}

export interface Use {
  readonly pattern: Pattern;
  /** How many UTF-16 units of the match may stand before the literal. */
  readonly before: readonly [min: number, max: number];
  readonly answers: readonly Pattern[];
}

export interface Leads {
  /** By the first two units of the bare literal, see pairOf. */
  readonly pairs: ReadonlyMap<number, readonly Lead[]>;
  /** By the only unit. */
  readonly singles: ReadonlyMap<number, readonly Lead[]>;
  /** Is there a literal of which nothing is left? It may stand anywhere. */
  readonly always: boolean;
}

export function leadsOf(starts: readonly Start[]): Leads {
  const leads = new Map<string, Use[] | "needle">();
  for (const { literal, pattern, answers = [] } of starts) {
    if (literal !== undefined) leads.set(bare(literal), "needle");
    for (const anchor of pattern?.anchors ?? []) {
      const word = bare(anchor.literal);
      const known = leads.get(word);
      if (!pattern || word.length < anchor.literal.length) leads.set(word, "needle");
      else if (known === undefined) leads.set(word, [{ pattern, before: anchor.before, answers }]);
      else if (known !== "needle") known.push({ pattern, before: anchor.before, answers });
    }
  }

  const pairs = new Map<number, Lead[]>();
  const singles = new Map<number, Lead[]>();
  for (const [word, uses] of leads) {
    const lead: Lead = uses === "needle" ? { bare: word } : { bare: word, uses };
    if (word.length === 1) singles.set(word.charCodeAt(0), [lead]);
    else if (word.length > 1) {
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
      pairs.set(pair, [...(pairs.get(pair) ?? []), lead]);
    }
  }
  return { pairs, singles, always: leads.has("") };
}

/** Two UTF-16 units as one number. */
export function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}
