/** A stretch of a document that a rule is about: block index, half-open span in the value of its text. */
export interface Hit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Of overlapping hits the longest stays, then the first. Returned in the order of the document. */
export function longest<H extends Hit>(hits: readonly H[]): readonly H[] {
  if (hits.length < 2 || areApart(hits)) return hits;
  const kept: H[] = [];
  for (const cluster of clusters(hits)) for (const hit of longestOf(cluster)) kept.push(hit);
  return kept;
}

/** Do the hits stand in order, none overlapping the next? Most do. */
function areApart(hits: readonly Hit[]): boolean {
  let last: Hit | undefined;
  for (const hit of hits) {
    if (last && (hit.block < last.block || (hit.block === last.block && hit.start < last.end))) return false;
    last = hit;
  }
  return true;
}

/** Hits in order, parted where none reaches over. */
function* clusters<H extends Hit>(hits: readonly H[]): Generator<readonly H[]> {
  let cluster: H[] = [];
  let end = 0;
  for (const hit of hits.toSorted(inOrder)) {
    const [first] = cluster;
    if (first && (hit.block !== first.block || hit.start >= end)) {
      yield cluster;
      cluster = [];
      end = 0;
    }
    cluster.push(hit);
    end = Math.max(end, hit.end);
  }
  yield cluster;
}

/** Of a cluster in order. A shorter hit overlaps a longer one only with its own first or last unit. */
function longestOf<H extends Hit>(cluster: readonly H[]): readonly H[] {
  const [first] = cluster;
  if (!first || cluster.length === 1) return cluster;
  const from = first.start;
  const taken = new Uint8Array(cluster.reduce((furthest, { end }) => Math.max(furthest, end), from) - from);
  const kept = cluster.toSorted((a, b) => size(b) - size(a)).filter(({ start, end }) => {
    if (taken[start - from] || taken[end - 1 - from]) return false;
    taken.fill(1, start - from, end - from);
    return true;
  });
  return kept.sort(inOrder);
}

/** The pairs that overlap, of what stands in order. Takes time with their number, not with the square: 50 MB of copy may hit often. */
export function* overlaps<T extends { readonly hit: Hit }>(ordered: readonly T[]): Generator<readonly [T, T]> {
  let open: T[] = [];
  for (const one of ordered) {
    const { block, start } = one.hit;
    if (open.length > 0) open = open.filter(({ hit }) => hit.block === block && hit.end > start);
    for (const other of open) yield [other, one];
    open.push(one);
  }
}

export function inOrder(a: Hit, b: Hit): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Hit, inner: Hit): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

export function size({ start, end }: Hit): number {
  return end - start;
}
