/**
 * The Aho–Corasick trie of some literals on typed arrays. States are numbered level by level from 1 (0 is the root),
 * so a failure link always points at a smaller number and `shallow` bounds the states of one unit.
 */
export interface Trie {
  /** First step, by code unit. */
  readonly root: Int32Array;
  /** Deeper steps: open addressing, four numbers a slot: state, unit, next state (0 = empty slot), unused. */
  readonly steps: Int32Array;
  /** `hash(state, unit) >>> shift` is the home slot. */
  readonly shift: number;
  /** The state of the longest proper suffix. */
  readonly fail: Int32Array;
  /** 1 + the literal that ends here, or 0. */
  readonly literal: Int32Array;
  /** The nearest suffix state in which a literal ends, or 0. */
  readonly link: Int32Array;
  readonly shallow: number;
}

/** Mixes two numbers; the upper bits are the good ones. */
export function hash(a: number, b: number): number {
  return Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
}

/** `literals` are unique and not empty. Time and memory grow with their total length. */
export function trie(literals: readonly string[]): Trie {
  let units = 0;
  for (const literal of literals) units += literal.length;
  const bits = Math.max(4, 33 - Math.clz32(units));
  const tree = {
    root: new Int32Array(0x10000),
    steps: new Int32Array(4 << bits),
    shift: 32 - bits,
    fail: new Int32Array(units + 1),
    literal: new Int32Array(units + 1),
    link: new Int32Array(units + 1),
    shallow: 0,
  };

  const reached = new Int32Array(literals.length);
  let open = literals.map((_, id) => id);
  let last = 0;
  for (let depth = 0; open.length > 0; depth++) {
    const longer: number[] = [];
    for (const id of open) {
      const literal = literals[id] ?? "";
      const unit = literal.charCodeAt(depth);
      const from = reached[id] ?? 0;
      let state = child(tree, from, unit);
      if (state === 0) {
        state = ++last;
        connect(tree, from, unit, state);
      }
      reached[id] = state;
      if (depth + 1 === literal.length) tree.literal[state] = id + 1;
      else longer.push(id);
    }
    if (depth === 0) tree.shallow = last;
    open = longer;
  }
  return tree;
}

/** The state after `state` on `unit` without failing, or 0. */
export function child({ root, steps, shift }: Trie, state: number, unit: number): number {
  if (state === 0) return root[unit] ?? 0;
  const mask = steps.length - 1;
  for (let slot = (hash(state, unit) >>> shift) << 2; ; slot = (slot + 4) & mask) {
    const next = steps[slot + 2] ?? 0;
    if (next === 0 || (steps[slot] === state && steps[slot + 1] === unit)) return next;
  }
}

/** Adds state `next` below `from`. All states of lower depth are complete, hence the links can be set at once. */
function connect(tree: Trie, from: number, unit: number, next: number): void {
  const { root, steps, shift, fail, literal, link } = tree;
  if (from === 0) {
    root[unit] = next;
    return;
  }
  const mask = steps.length - 1;
  let slot = (hash(from, unit) >>> shift) << 2;
  while (steps[slot + 2] !== 0) slot = (slot + 4) & mask;
  steps[slot] = from;
  steps[slot + 1] = unit;
  steps[slot + 2] = next;

  let suffix = from;
  let to = 0;
  do {
    suffix = fail[suffix] ?? 0;
    to = child(tree, suffix, unit);
  } while (to === 0 && suffix !== 0);
  fail[next] = to;
  link[next] = literal[to] === 0 ? (link[to] ?? 0) : to;
}
