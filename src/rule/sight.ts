import type { Document } from "../document.ts";
import type { RuleBook, Use } from "./book.ts";
import type { Hit } from "./hit.ts";
import type { Clue } from "./infer.ts";

/** What one rule was seen to meet in a document. */
export interface Seen {
  readonly forbidden: Hit[];
  readonly mentions: Hit[];
  /** Looked for only when asked: most copy mentions nothing that calls for a disclosure. */
  readonly disclosures: () => readonly Hit[];
}

export interface Sightings {
  readonly clues: () => readonly Clue[];
  /** Of the rules that concern the copy: patterns of the others are never tried. */
  readonly byRule: (concerns: (rule: number) => boolean) => ReadonlyMap<number, Seen>;
}

/** One pass over every block for all rules at once; undefined when nothing at all was seen. */
export function sight({ blocks }: Document, { finder, uses }: RuleBook): Sightings | undefined {
  const marks = blocks.map(({ text }) => finder.scan(text.value));
  if (marks.every(({ length }) => length === 0)) return undefined;
  const { kinds, rules } = rolesOf(uses);

  const each = (wanted: (needle: number) => boolean, see: (needle: number, hit: Hit) => void): void => {
    for (let block = 0; block < blocks.length; block++) {
      const found = finder.find(blocks[block]?.text.value ?? "", marks[block] ?? [], wanted);
      for (const { needle, start, end } of found) see(needle, { block, start, end });
    }
  };

  const clues = (): readonly Clue[] => {
    const found: Clue[] = [];
    each((needle) => kinds[needle] === CLUE, (needle, hit) => found.push(clue(uses[needle], hit)));
    return found;
  };

  const disclosures = (rule: number): readonly Hit[] => {
    const hits: Hit[] = [];
    each((needle) => kinds[needle] === DISCLOSURE && rules[needle] === rule, (_, hit) => hits.push(hit));
    return hits;
  };

  const byRule: Sightings["byRule"] = (concerns) => {
    const seen = new Map<number, Seen>();
    const seenBy = (rule: number): Seen => {
      let one = seen.get(rule);
      if (!one) seen.set(rule, (one = { forbidden: [], mentions: [], disclosures: () => disclosures(rule) }));
      return one;
    };
    each(
      (needle) => (kinds[needle] === FORBID || kinds[needle] === MENTION) && concerns(rules[needle] ?? -1),
      (needle, hit) => {
        const { forbidden, mentions } = seenBy(rules[needle] ?? -1);
        (kinds[needle] === FORBID ? forbidden : mentions).push(hit);
      },
    );
    return seen;
  };
  return { clues, byRule };
}

function clue(use: Use | undefined, { block, start, end }: Hit): Clue {
  if (use?.kind === "product") return { block, start, end, product: use.product };
  if (use?.kind === "channel") return { block, start, end, channel: use.channel };
  return { block, start, end };
}

/** What each needle is for, in typed arrays: it is asked for every mark of all copy. */
interface Roles {
  readonly kinds: Uint8Array;
  readonly rules: Int32Array;
}

const CLUE = 0;
const FORBID = 1;
const MENTION = 2;
const DISCLOSURE = 3;
const KINDS = { product: CLUE, channel: CLUE, ignore: CLUE, forbid: FORBID, mention: MENTION, disclosure: DISCLOSURE } as const;

function rolesOf(uses: readonly Use[]): Roles {
  let roles = known.get(uses);
  if (!roles) {
    roles = { kinds: Uint8Array.from(uses, ({ kind }) => KINDS[kind]), rules: Int32Array.from(uses, (use) => ("rule" in use ? use.rule : -1)) };
    known.set(uses, roles);
  }
  return roles;
}

const known = new WeakMap<readonly Use[], Roles>();
