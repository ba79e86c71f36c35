/**
 * Hands out the items of batches one by one. An async generator would pay three promises an item;
 * over millions of messages that is most of the reading time.
 */
export function flatten<T>(batches: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => iterate(batches[Symbol.asyncIterator]()) };
}

function iterate<T>(batches: AsyncIterator<readonly T[]>): AsyncIterator<T> {
  let batch: readonly T[] = [];
  let at = 0;
  const nextBatch = async (): Promise<IteratorResult<T>> => {
    for (;;) {
      const next = await batches.next();
      if (next.done) return { done: true, value: undefined };
      batch = next.value;
      const first = batch[0];
      if (first === undefined) continue;
      at = 1;
      return { done: false, value: first };
    }
  };
  return {
    next() {
      const value = batch[at];
      if (value === undefined) return nextBatch();
      at++;
      return Promise.resolve({ done: false, value });
    },
    async return() {
      await batches.return?.();
      return { done: true, value: undefined };
    },
  };
}
