import { expect, test } from 'vitest';
import { normaliseCapture } from '../src/index.ts';
import { captureOf, describeWith, readReference } from './reference-data.ts';

const path = 'data/conformance/ftfy/negative.json';

describeWith(path, 'text that only looks like mojibake', () => {
  const cases = (): readonly { readonly original: string }[] =>
    JSON.parse(Buffer.from(readReference(path)).toString());

  test('is not touched', () => {
    expect(cases()).toHaveLength(31);
    for (const { original } of cases()) {
      const result = normaliseCapture(captureOf({}), new TextEncoder().encode(original));
      const repairs = 'text' in result ? (result.text?.repairs ?? []) : [];
      expect(repairs.filter(({ rule }) => rule === 'mojibake')).toEqual([]);
    }
  });
});
