/**
 * Returns a function that processes one item, alone or together with others. An item is processed at once if none is in
 * progress. Otherwise it waits, and the waiting items are processed next as one batch, at most `size` at a time and in
 * the order in which they came. `work` returns one result (or a promise of it) per item, in their order. If it rejects,
 * all items of its batch are rejected.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly (Result | PromiseLike<Result>)[]>,
  size: number,
): (item: Item) => Promise<Result> {
  const waiting: { readonly item: Item; readonly result: PromiseWithResolvers<Result> }[] = [];
  let isBusy = false;

  async function processNext(): Promise<void> {
    if (isBusy || waiting.length === 0) return;
    isBusy = true;
    const batch = waiting.splice(0, size);
    try {
      const results = await work(batch.map(({ item }) => item));
      for (const [index, { result }] of batch.entries()) result.resolve(results[index] as Result | PromiseLike<Result>);
    } catch (error) {
      for (const { result } of batch) result.reject(error);
    } finally {
      isBusy = false;
      void processNext();
    }
  }

  return (item) => {
    const result = Promise.withResolvers<Result>();
    waiting.push({ item, result });
    void processNext();
    return result.promise;
  };
}
