/** A stream read one item at a time; only where the next batch must be fetched is there a wait. */
export interface Cursor<Item> {
  /** The item the cursor stands at; null behind the last one. */
  readonly item: Item | null;
  /** Moves to the next item. What it returns must be awaited where it is not null. */
  advance(): Promise<void> | null;
}

/** Stands at the first item of a stream of batches. */
export async function openCursor<Item>(
  batches: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
): Promise<Cursor<Item>> {
  const iterator = iterate(batches);
  let batch: readonly Item[] = [];
  let position = 0;
  const fill = async (): Promise<void> => {
    position = 0;
    do {
      const next = await iterator.next();
      batch = next.done ? [] : next.value;
      if (next.done) return;
    } while (batch.length === 0);
  };
  await fill();
  return {
    get item() {
      return batch[position] ?? null;
    },
    advance: () => {
      position += 1;
      return position < batch.length || batch.length === 0 ? null : fill();
    },
  };
}

async function* iterate<Item>(
  batches: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
): AsyncGenerator<readonly Item[], void> {
  yield* batches;
}
