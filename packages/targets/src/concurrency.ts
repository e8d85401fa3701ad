/** Applies a task to every item, at most `limit` at a time; results in the order of the items. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  let isFailed = false;
  const work = async (): Promise<void> => {
    for (const [index, item] of entries) {
      if (isFailed) return;
      try {
        results[index] = await task(item);
      } catch (error) {
        isFailed = true;
        throw error;
      }
    }
  };
  // The others end what they are at before the fault is passed on: nothing goes on behind it.
  const ends = await Promise.allSettled(Array.from({ length: limit }, work));
  const fault = ends.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason;
  return results;
}
