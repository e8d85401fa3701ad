/** A set of pairs of 32-bit hashes in an open hash table: 13 to 27 bytes a pair. */
export interface HashSet {
  add(first: number, second: number): void;
  has(first: number, second: number): boolean;
  readonly size: number;
}

const smallest = 1 << 10;
/** Beyond this share of used places, searching for a free one takes long. */
const mostFilled = 0.6;

/** The first of a pair chooses its place, so its low bits must be spread. */
export function createHashSet(): HashSet {
  let firsts = new Int32Array(smallest);
  let seconds = new Int32Array(smallest);
  let size = 0;
  const place = (a: number, b: number): number => {
    const mask = firsts.length - 1;
    let at = a & mask;
    while ((firsts[at] !== 0 || seconds[at] !== 0) && (firsts[at] !== a || seconds[at] !== b)) {
      at = (at + 1) & mask;
    }
    return at;
  };
  const isUsed = (at: number): boolean => firsts[at] !== 0 || seconds[at] !== 0;
  const grow = (): void => {
    const [oldFirsts, oldSeconds] = [firsts, seconds];
    firsts = new Int32Array(oldFirsts.length * 2);
    seconds = new Int32Array(oldFirsts.length * 2);
    for (const [index, a] of oldFirsts.entries()) {
      const b = oldSeconds[index] ?? 0;
      if (a === 0 && b === 0) continue;
      const at = place(a, b);
      firsts[at] = a;
      seconds[at] = b;
    }
  };
  return {
    add: (first, second) => {
      const b = notBothZero(first, second);
      const at = place(first, b);
      if (isUsed(at)) return;
      firsts[at] = first;
      seconds[at] = b;
      size += 1;
      if (size > firsts.length * mostFilled) grow();
    },
    has: (first, second) => isUsed(place(first, notBothZero(first, second))),
    get size() {
      return size;
    },
  };
}

/** Two zeros mark a free place. */
function notBothZero(first: number, second: number): number {
  return first === 0 && second === 0 ? 1 : second;
}
