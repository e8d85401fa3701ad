import { allocate } from './memory';
import { wordCount, wordHigh, wordLow } from './words';

const lowFactor: u32 = 0x9e37_79b1;
const highFactor: u32 = 0x85eb_ca77;
const lowSeed: u32 = 0x6a09_e667;
const highSeed: u32 = 0xbb67_ae85;

/** The digest, four lanes. */
export let digest: usize = 0;
/** Four states for the low lanes of words, then four for the high ones; word i goes to state i mod 4. */
let states: usize = 0;
let position: i32 = 0;

export function allocateDigest(): void {
  digest = allocate(16);
  states = allocate(32);
}

export function resetDigest(): void {
  v128.store(states, i32x4.splat(lowSeed));
  v128.store(states, i32x4.splat(highSeed), 16);
  position = 0;
}

/** Takes in the words at hand from `first` on. */
export function digestWords(first: i32): void {
  let word = first;
  while (word < wordCount && (position & 3) !== 0) digestWord(word++);
  let low = v128.load(states);
  let high = v128.load(states, 16);
  for (; word + 4 <= wordCount; word += 4) {
    low = i32x4.mul(v128.xor(low, v128.load(wordLow + 4 * word)), i32x4.splat(lowFactor));
    high = i32x4.mul(v128.xor(high, v128.load(wordHigh + 4 * word)), i32x4.splat(highFactor));
    position += 4;
  }
  v128.store(states, low);
  v128.store(states, high, 16);
  while (word < wordCount) digestWord(word++);
}

function digestWord(word: i32): void {
  const state = states + 4 * (position & 3);
  store<u32>(state, (load<u32>(state) ^ load<u32>(wordLow + 4 * word)) * lowFactor);
  store<u32>(state, (load<u32>(state, 16) ^ load<u32>(wordHigh + 4 * word)) * highFactor, 16);
  position++;
}

/** Writes the digest of all words taken in: every state and their number in every lane. */
export function finishDigest(): void {
  let sum: u32 = 0;
  for (let lane: usize = 0; lane < 4; lane++) {
    const high = load<u32>(states + 16 + (((lane + 1) & 3) << 2));
    const mixed = load<u32>(states + (lane << 2)) ^ rotl(high, 16) ^ position;
    store<u32>(digest + (lane << 2), mixed);
    sum += mixed;
  }
  let mixedSum: u32 = 0;
  for (let lane: usize = 0; lane < 4; lane++) {
    const mixed = mix(load<u32>(digest + (lane << 2)) + sum);
    store<u32>(digest + (lane << 2), mixed);
    mixedSum += mixed;
  }
  for (let lane: usize = 0; lane < 4; lane++) {
    store<u32>(digest + (lane << 2), load<u32>(digest + (lane << 2)) + mixedSum);
  }
}

function mix(hash: u32): u32 {
  let bits = hash;
  bits = (bits ^ (bits >>> 16)) * 0x85eb_ca6b;
  bits = (bits ^ (bits >>> 13)) * 0xc2b2_ae35;
  return bits ^ (bits >>> 16);
}
