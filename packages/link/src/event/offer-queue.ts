/** Two groups that may be joined, by number. */
export interface Offer {
  /** Mean cosine in thousand millionths, so that equal means compare equal. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function comesBefore(a: Offer, b: Offer): boolean {
  if (a.mean !== b.mean) return a.mean > b.mean;
  return a.low !== b.low ? a.low < b.low : a.high < b.high;
}

export interface OfferQueue {
  readonly push: (offer: Offer) => void;
  readonly pop: () => Offer | undefined;
}

/** A binary heap (Williams 1964) that gives the nearest pair first, ties by number. */
export function makeOfferQueue(): OfferQueue {
  const heap: Offer[] = [];
  const at = (place: number): Offer => heap[place] as Offer;
  const push = (offer: Offer): void => {
    let place = heap.push(offer) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!comesBefore(offer, at(parent))) break;
      heap[place] = at(parent);
      place = parent;
    }
    heap[place] = offer;
  };
  const pop = (): Offer | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && comesBefore(at(child + 1), at(child))) child += 1;
      if (!comesBefore(at(child), last)) break;
      heap[place] = at(child);
      place = child;
    }
    heap[place] = last;
    return first;
  };
  return { push, pop };
}
