/** Whole numbers below 2^32 in a typed array that grows; an array of a million costs four bytes each. */
export interface GrowingArray {
  length: number;
  values: Uint32Array;
}

export function createGrowingArray(): GrowingArray {
  return { length: 0, values: new Uint32Array(1024) };
}

export function push(array: GrowingArray, value: number): void {
  if (array.length === array.values.length) {
    const larger = new Uint32Array(2 * array.length);
    larger.set(array.values);
    array.values = larger;
  }
  array.values[array.length++] = value;
}
