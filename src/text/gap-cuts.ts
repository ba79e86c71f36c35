/** Shorter than this is no clause but a spaced-out word. */
const SHORTEST = 3;

/**
 * Which of the layout `gaps` of a text of `length` units end a clause, given the marks that do. Both ascend.
 *
 * Posters part clauses with blanks (债权优质 风控严格), but they also space out words (保 本 保 息; 本产品 不 保本), and
 * there a blank parts nothing, least of all a negation from what it denies. So a gap ends a clause only if the stretches
 * before and after it, up to the next gap or end mark, are both long enough for one.
 */
export function clauseCuts(gaps: readonly number[], ends: readonly number[], length: number): readonly number[] {
  const cuts: number[] = [];
  let nextEnd = 0;
  let before = 0;
  for (const [i, gap] of gaps.entries()) {
    for (let end = ends[nextEnd]; end !== undefined && end < gap; end = ends[++nextEnd]) before = Math.max(before, end + 1);
    const end = ends[nextEnd] ?? length;
    const after = Math.min(gaps[i + 1] ?? end, end);
    if (gap - before >= SHORTEST && after - gap >= SHORTEST) cuts.push(gap);
    before = gap;
  }
  return cuts;
}
