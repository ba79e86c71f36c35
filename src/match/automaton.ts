import { child, hash, trie } from "./trie.ts";

/** All literals at once (Aho–Corasick): one pass, linear in the text, whatever the number of literals. */
export interface Automaton {
  /** How many literals. */
  readonly size: number;
  /**
   * Fills `out.pairs` with (index of literal, end of occurrence) for every occurrence, overlapping ones too,
   * by ascending end, the longest first. Returns how many pairs; what stands behind them is stale.
   */
  scan(value: string, out: HitBuffer): number;
}

/** Reused from text to text; grows to the most hits one text has had. */
export interface HitBuffer {
  pairs: Int32Array;
}

export function hitBuffer(): HitBuffer {
  return { pairs: new Int32Array(256) };
}

/** `literals` are folded, unique and not empty. */
export function automaton(literals: readonly string[]): Automaton {
  const tree = trie(literals);
  const { root, fail, literal, link, shallow } = tree;
  const { bits, shift, single } = beginnings(literals);

  function scan(value: string, out: HitBuffer): number {
    let used = 0;
    let previous = 0;
    for (let i = 0; i < value.length; i++) {
      let unit = value.charCodeAt(i);
      const mixed = hash(previous, unit) >>> shift;
      // Nearly every position of clean copy ends here: these two units begin no literal.
      if ((((bits[mixed >>> 5] ?? 0) >>> (mixed & 31)) & 1 | (single[unit] ?? 0)) === 0) {
        previous = unit;
        continue;
      }
      let state = i === 0 ? 0 : (root[previous] ?? 0);
      for (;;) {
        let next = child(tree, state, unit);
        while (next === 0 && state !== 0) {
          state = fail[state] ?? 0;
          next = child(tree, state, unit);
        }
        state = next;
        for (let end = literal[state] === 0 ? (link[state] ?? 0) : state; end !== 0; end = link[end] ?? 0) {
          if (used === out.pairs.length) out.pairs = grown(out.pairs);
          out.pairs[used++] = (literal[end] ?? 0) - 1;
          out.pairs[used++] = i + 1;
        }
        if (state <= shallow || i + 1 >= value.length) break;
        unit = value.charCodeAt(++i);
      }
      previous = unit;
    }
    return used >>> 1;
  }
  return { size: literals.length, scan };
}

/** With which pairs of units literals begin (a bit set over their hash), and which literals are one unit. */
function beginnings(literals: readonly string[]): { bits: Int32Array; shift: number; single: Uint8Array } {
  const pairs = new Set(literals.filter((literal) => literal.length > 1).map((literal) => literal.slice(0, 2)));
  const width = 36 - Math.clz32(Math.max(64, pairs.size)); // at least 16 bits a pair: few false alarms, small enough to stay in cache
  const bits = new Int32Array(1 << (width - 5));
  for (const pair of pairs) {
    const mixed = hash(pair.charCodeAt(0), pair.charCodeAt(1)) >>> (32 - width);
    bits[mixed >>> 5] = (bits[mixed >>> 5] ?? 0) | (1 << (mixed & 31));
  }
  const single = new Uint8Array(0x10000);
  for (const literal of literals) if (literal.length === 1) single[literal.charCodeAt(0)] = 1;
  return { bits, shift: 32 - width, single };
}

function grown(pairs: Int32Array): Int32Array {
  const larger = new Int32Array(pairs.length * 2);
  larger.set(pairs);
  return larger;
}
