/** A stretch of a document that a rule is about: block index, half-open span in the value of its text. */
export interface Hit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Of overlapping hits the longest stays, then the first. Returned in the order of the document. */
export function longest<H extends Hit>(hits: readonly H[]): readonly H[] {
  if (hits.length < 2) return hits;
  const rivals = new Map<H, H[]>();
  for (const [a, b] of overlaps(hits)) {
    rivals.set(a, [...(rivals.get(a) ?? []), b]);
    rivals.set(b, [...(rivals.get(b) ?? []), a]);
  }
  if (rivals.size === 0) return hits.toSorted(inOrder);
  const kept = new Set<H>();
  for (const hit of hits.toSorted((a, b) => size(b) - size(a) || inOrder(a, b))) {
    if (!rivals.get(hit)?.some((rival) => kept.has(rival))) kept.add(hit);
  }
  return [...kept].sort(inOrder);
}

/** The pairs that overlap. Takes time with their number, not with the square of the hits: 50 MB of copy may hit often. */
export function* overlaps<H extends Hit>(hits: readonly H[]): Generator<readonly [H, H]> {
  let open: H[] = [];
  for (const hit of hits.toSorted(inOrder)) {
    open = open.filter(({ block, end }) => block === hit.block && end > hit.start);
    for (const other of open) yield [other, hit];
    open.push(hit);
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
