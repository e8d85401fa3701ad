import { mintId } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DuplicateInput } from '../input.ts';
import { findNearDuplicates } from '../near-duplicates.ts';
import { defaultParameters, type NearDuplicateParameters } from '../parameters.ts';
import { buildDuplicateIndex, openDuplicateIndex } from './duplicate-index.ts';
import { createMemoryStorage, type IndexStorage } from './index-storage.ts';
import type { IndexedReport } from './report-file.ts';

/** Limits so low that a handful of texts crowds bands and makes phrases stock. */
const tight: NearDuplicateParameters = {
  ...defaultParameters,
  bands: 3,
  rows: 1,
  bucketLimit: 3,
  hubCount: 1,
  postingLimit: 2,
};

/** Synthetic: words that mean nothing, in an order that does not matter. */
const sentence = (from: number, length: number): string[] =>
  Array.from({ length }, (_, n) => `w${((from + n) * 7919) % 97}`);

const newsroom = (most: number): fc.Arbitrary<DuplicateInput[]> =>
  fc
    .array(
      fc.record({
        from: fc.constantFrom(0, 0, 0, 1, 5),
        length: fc.constantFrom(0, 1, 4, 9, 30, 90, 90, 90, 90),
        edit: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 36 })),
        hour: fc.option(fc.nat({ max: 20 }), { nil: null, freq: 8 }),
        isLoud: fc.boolean(),
      }),
      { maxLength: most },
    )
    .map((plans) =>
      plans.map(({ from, length, edit, hour, isLoud }, index) => {
        const words = sentence(20 * from, length).map((word, n) => (n % 37 === edit ? 'x' : word));
        const body = words.join(' ');
        return {
          report_id: mintId('rep', String(index)),
          headline: `News ${edit}`,
          lead: null,
          body: isLoud ? body.toUpperCase() : body,
          published_at: hour === null ? null : new Date(Date.UTC(2021, 2, 4, hour)).toISOString(),
          agencies: edit === 1 ? ['Agency'] : [],
        };
      }),
    );

const revise = (report: DuplicateInput): IndexedReport => ({ ...report, revision: '1' });

async function build(
  storage: IndexStorage,
  reports: readonly DuplicateInput[],
  parameters: NearDuplicateParameters,
): Promise<ReturnType<typeof openDuplicateIndex>> {
  return buildDuplicateIndex(storage, reports.map(revise), parameters);
}

describe('an index', () => {
  test.each([
    ['the default parameters', defaultParameters],
    ['tight limits', tight],
    ['a window of hours', { ...defaultParameters, withinHours: 6 }],
  ])('that grew, in any order and steps, holds what one pass finds: %s', async (_, parameters) => {
    await fc.assert(
      fc.asyncProperty(
        newsroom(16),
        fc.nat({ max: 16 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 16, maxLength: 16 }),
        fc.boolean(),
        async (reports, first, steps, isReversed) => {
          const arriving = isReversed ? reports.toReversed() : reports;
          const storage = createMemoryStorage();
          await build(storage, arriving.slice(0, first), parameters);
          for (let start = first, step = 0; start < arriving.length; step++) {
            const end = start + (steps[step] ?? 1);
            const index = openDuplicateIndex(storage, parameters);
            index?.add(arriving.slice(start, end).map(revise));
            start = end;
          }
          const index = openDuplicateIndex(storage, parameters);
          expect(index?.results()).toEqual(await findNearDuplicates(reports, parameters));
          expect(index?.reportCount).toBe(reports.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('built at once holds what one pass finds', async () => {
    await fc.assert(
      fc.asyncProperty(newsroom(16), async (reports) => {
        const index = await build(createMemoryStorage(), reports, tight);
        expect(index?.results()).toEqual(await findNearDuplicates(reports, tight));
      }),
      { numRuns: 100 },
    );
  });

  test('refuses an id that it holds, and one that is given twice', async () => {
    const [report] =
      fc.sample(
        newsroom(1).filter(({ length }) => length === 1),
        1,
      )[0] ?? [];
    const twice = [report, report] as DuplicateInput[];
    await expect(build(createMemoryStorage(), twice, tight)).rejects.toThrow(/twice/);
    const index = await build(createMemoryStorage(), twice.slice(1), tight);
    const fresh = { ...(report as DuplicateInput), report_id: mintId('rep', 'fresh') };
    expect(() => index?.add([fresh, ...twice.slice(1)].map(revise))).toThrow(/twice/);
    expect(() => index?.add([fresh, fresh].map(revise))).toThrow(/twice/);
    expect(index?.reportCount).toBe(1);
  });
});
