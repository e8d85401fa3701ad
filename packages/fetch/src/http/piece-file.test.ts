import { constants, existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/fixture.ts';
import { startAppending } from './piece-file.ts';

test('pieces stand in the file in order, whether it is waited for them or not', async () => {
  const folder = await temporaryFolder({ file: 'before ' });
  const path = join(folder, 'file');
  const sizes = fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 500_000, max: 900_000 })), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(sizes, fc.boolean(), async (list, isPatient) => {
      const before = await readFile(path);
      const pieces = list.map((size, index) => Buffer.alloc(size, index));
      const file = startAppending(await open(path, 'a'));
      for (const piece of pieces) {
        const verdict = file.write(piece);
        if (isPatient && verdict !== 'read') await verdict;
      }
      await file.close();
      const expected = Buffer.concat([before, ...pieces]);
      expect(Buffer.compare(await readFile(path), expected)).toBe(0);
    }),
    { numRuns: 10 },
  );
});

test('it asks for a pause before much piles up', async () => {
  const folder = await temporaryFolder({});
  for (const [size, count] of [
    [65_536, 20],
    [1, 5_000],
  ] as const) {
    const file = startAppending(await open(join(folder, String(size)), 'a'));
    const verdicts = Array.from({ length: count }, () => file.write(Buffer.alloc(size)));
    expect(verdicts[0]).toBe('read');
    expect(verdicts.at(-1)).toBeInstanceOf(Promise);
    await file.close();
  }
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk is told, and not later than at the end',
  async () => {
    const file = startAppending(await open('/dev/full', constants.O_WRONLY));
    expect(file.write(Buffer.from('x'))).toBe('read');
    await expect(file.close()).rejects.toThrow('ENOSPC');
  },
);
