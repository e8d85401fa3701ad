/** Bits to units of the picture. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly x: (bits: number) => number;
}

/** A scale that holds all values, with a twentieth to spare on both sides. */
export function makeScale(
  values: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spare = (most - least) / 20 || 1;
  const from = least - spare;
  const to = most + spare;
  return { from, to, x: (bits) => left + ((bits - from) / (to - from)) * (right - left) };
}

/** Round values on the scale, at most a dozen; 0 is one of them where the scale holds it. */
export function ticksOf({ from, to }: Scale): readonly number[] {
  const rough = (to - from) / 10;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: count }, (_, place) => (first + place) * step + 0);
}
