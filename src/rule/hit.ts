/** A stretch of a document that a rule is about: block index, half-open span in the value of its text. */
export interface Hit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Of overlapping hits in one block the longest stays. Returned in the order of the document. */
export function longest<H extends Hit>(hits: readonly H[]): readonly H[] {
  if (hits.length < 2) return hits;
  const kept: H[] = [];
  const bySize = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.block - b.block || a.start - b.start);
  for (const hit of bySize) if (!kept.some((other) => overlap(hit, other))) kept.push(hit);
  return kept.sort(inOrder);
}

export function inOrder(a: Hit, b: Hit): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

export function overlap(a: Hit, b: Hit): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Does `outer` contain `inner` and more? */
export function contains(outer: Hit, inner: Hit): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
