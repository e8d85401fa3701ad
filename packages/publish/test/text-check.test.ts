import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Channel,
  type PrivateText,
  withdrawRecord,
  writeRelease,
  yankReleases,
} from '../src/index.ts';
import { pending, specimenRequest, specimenTables, telling } from './specimen-tables.ts';
import { effects, temporaryFolder } from './temporary-folder.ts';

const [open, , unlinked] = specimenTables().reports ?? [];

/** A synthetic article of 100 different words. */
const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
const article: PrivateText = { report_id: String(unlinked?.report_id), text: words.join(' ') };

function publish(
  folder: string,
  message: string,
  text: PrivateText = article,
  channel: Channel = 'stable',
) {
  const tables = {
    ...specimenTables(),
    pending_reports: [{ ...pending(unlinked ?? {}), message }],
  };
  const readTexts = async function* () {
    yield [{ report_id: 'rep_0000000000000000', text: 'an other article' }];
    yield [text];
  };
  return writeRelease(specimenRequest({ tables, channel }), folder, { ...effects, readTexts });
}

describe('a release that would give a closed text away', () => {
  test('by twelve words in a row is refused, and the words are not quoted', async () => {
    const folder = await temporaryFolder();
    const attempt = publish(folder, `they say ${words.slice(30, 42).join(' ')}`);
    await expect(attempt).rejects.toThrow(GateError);
    await expect(attempt).rejects.toThrow(
      /pending_reports.* holds 12 words in a row of a private text, line \d/,
    );
    await expect(attempt).rejects.not.toThrow('word30');
    expect(await readdir(folder)).toEqual([]);
  });

  test('by excerpts that add up over releases is refused', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    const [first, second] = [words.slice(10, 16).join(' '), words.slice(50, 56).join(' ')];
    expect(await publish(folder, first)).toMatchObject({ version: '0.1.0' });
    const attempt = publish(folder, second);
    await expect(attempt).rejects.toThrow(GateError);
    await expect(attempt).rejects.toThrow(`${article.report_id}: 12 of 100 words, at most 10`);
    expect((await readdir(folder)).sort()).toEqual(['0.1.0', 'index.json']);
    expect(await publish(other, second)).toMatchObject({ version: '0.1.0' });
  });

  test('counts what an earlier delta gave away, though it is gone', async () => {
    const folder = await temporaryFolder();
    await publish(folder, 'nothing');
    await publish(folder, words.slice(10, 16).join(' '));
    expect(await publish(folder, 'nothing again')).toMatchObject({ outcome: 'created' });
    await expect(publish(folder, words.slice(50, 56).join(' '))).rejects.toThrow('12 of 100 words');
  });

  test('counts prereleases and releases that were yanked, in any order', async () => {
    const step = fc.record({
      from: fc.nat({ max: 25 }),
      channel: fc.constantFrom('stable' as const, 'next' as const),
      isYanked: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
        const folder = await temporaryFolder();
        const given = new Set<number>();
        for (const [index, { from, channel, isYanked }] of steps.entries()) {
          const run = [from, from + 1, from + 2, from + 3, from + 4];
          const all = new Set([...given, ...run]);
          const message = `note${index} ${words.slice(from, from + 5).join(' ')}`;
          const attempt = publish(folder, message, article, channel);
          if (all.size > 10) {
            await expect(attempt).rejects.toThrow(`${all.size} of 100 words, at most 10`);
            continue;
          }
          const { version } = await attempt;
          for (const word of run) given.add(word);
          const order = { versions: [String(version)], useInstead: null };
          const why = { reason: 'wrong-dates', issued: '2026-12-01' };
          if (isYanked) {
            await yankReleases(folder, { ...order, ...why }, { key: null, isDryRun: false });
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('counts an excerpt that was withdrawn since', async () => {
    const dataset = await temporaryFolder();
    const folder = join(dataset, 'releases');
    const tables = specimenTables();
    const excerpt = words.slice(10, 16).join(' ');
    const evidence = [
      { kind: 'text', level: 'exact', bits: 1, reason: excerpt, start: null, end: null },
    ];
    const told = telling(unlinked ?? {}, 'tape-2021', { evidence });
    const first = { ...tables, tellings: [told], pending_reports: [] };
    await writeRelease(specimenRequest({ tables: first }), folder, effects);
    const order = { id: String(told.telling_id), reason: 'rights', issued: '2026-12-01' } as const;
    await withdrawRecord(dataset, { ...order, until: null }, { ...effects, key: null }, false);
    const { id, reason } = order;
    const redirects = [{ id, kind: 'withdrawn', reason, since: '0.2.0', targets: [] }];
    const message = words.slice(50, 56).join(' ');
    const pending_reports = [{ ...pending(unlinked ?? {}), message }];
    const second = { ...tables, tellings: [], redirects, pending_reports };
    const readTexts = async function* () {
      yield [article];
    };
    const request = specimenRequest({ tables: second });
    await expect(writeRelease(request, folder, { ...effects, readTexts })).rejects.toThrow(
      '12 of 100 words',
    );
  });

  test('is made without a report that is withdrawn, whatever was free to be given of it', async () => {
    const folder = await temporaryFolder();
    const tables = specimenTables();
    const message = `${words.slice(10, 16).join(' ')} and ${words.slice(50, 56).join(' ')}`;
    const before = { ...tables, pending_reports: [{ ...pending(unlinked ?? {}), message }] };
    await writeRelease(specimenRequest({ tables: before }), folder, effects);
    const id = article.report_id;
    const after = {
      ...tables,
      reports: (tables.reports ?? []).filter(({ report_id }) => report_id !== id),
      pending_reports: [],
      redirects: [{ id, kind: 'withdrawn', reason: 'privacy', since: '0.2.0', targets: [] }],
    };
    const readTexts = async function* () {
      yield [article];
    };
    const request = specimenRequest({ tables: after });
    expect(await writeRelease(request, folder, { ...effects, readTexts })).toMatchObject({
      outcome: 'created',
    });
  });

  test('is made where the text is open', async () => {
    const folder = await temporaryFolder();
    const text = { ...article, report_id: String(open?.report_id) };
    expect(await publish(folder, words.slice(30, 60).join(' '), text)).toMatchObject({
      outcome: 'created',
    });
  });
});
