import { addCandidate, type Candidates } from './candidates.ts';

/**
 * Bands of sketches (Indyk and Motwani 1998): texts that agree in all rows of one band meet there.
 * Texts are added in order; `next` chains the texts of one bucket, newest first.
 */
export interface BandIndex {
  readonly bands: number;
  readonly rows: number;
  readonly textCount: number;
  readonly keys: Int32Array;
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

const none = -1;

export function createBandIndex(textCount: number, bands: number, rows: number): BandIndex {
  let buckets = 16;
  while (buckets < 2 * textCount) buckets *= 2;
  return {
    bands,
    rows,
    textCount,
    keys: new Int32Array(bands * textCount),
    heads: new Int32Array(bands * buckets).fill(none),
    next: new Int32Array(bands * textCount),
  };
}

/**
 * Adds the next text; each earlier one of the same bucket, band by band, becomes a candidate: at most
 * the `limit` newest, so a text carried ten thousand times costs no hundred million pairs.
 * Answers the number of bands in which the limit was reached.
 */
export function addToBands(
  index: BandIndex,
  text: number,
  sketch: Int32Array,
  limit: number,
  candidates: Candidates,
): number {
  const { bands, rows, textCount, keys, heads, next } = index;
  const buckets = heads.length / bands;
  let crowded = 0;
  for (let band = 0; band < bands; band++) {
    const key = bandKey(sketch, band * rows, rows);
    const head = band * buckets + (key & (buckets - 1));
    const offset = band * textCount;
    let met = 0;
    let earlier = heads[head] as number;
    while (earlier !== none && met < limit) {
      if (keys[offset + earlier] === key) {
        addCandidate(candidates, earlier);
        met++;
      }
      earlier = next[offset + earlier] as number;
    }
    if (earlier !== none && met === limit) crowded++;
    keys[offset + text] = key;
    next[offset + text] = heads[head] as number;
    heads[head] = text;
  }
  return crowded;
}

function bandKey(sketch: Int32Array, start: number, rows: number): number {
  let key = start;
  for (let row = start; row < start + rows; row++) {
    key = Math.imul(key ^ (sketch[row] as number), 0x9e37_79b1);
    key ^= key >>> 15;
  }
  return key;
}
