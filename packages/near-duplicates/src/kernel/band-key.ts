/**
 * Writes one 32-bit key a band into `keys`: two sketches that agree in all rows of a band have the
 * same key there (Indyk and Motwani 1998), others once in 2^32. The bands differ in their keys too,
 * so that one index can hold them all.
 */
export function writeBandKeys(sketch: Int32Array, rows: number, keys: Int32Array): void {
  for (let band = 0; band < keys.length; band++) keys[band] = bandKey(sketch, band * rows, rows);
}

/** Key of the band whose first row is slot `start`. */
function bandKey(sketch: Int32Array, start: number, rows: number): number {
  let key = start;
  for (let row = start; row < start + rows; row++) {
    key = Math.imul(key ^ (sketch[row] as number), 0x9e37_79b1);
    key ^= key >>> 15;
  }
  return key;
}
