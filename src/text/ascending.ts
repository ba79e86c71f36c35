/** How many of the ascending `positions` are at or before `limit`. */
export function countUpTo(positions: readonly number[], limit: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
