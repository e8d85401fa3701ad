import { describe, expect, test } from 'vitest';
import { openRelease } from '../src/node.ts';
import { signText } from '../src/text-signature.ts';
import { report, temporaryFolder, writeReleases } from './synthetic-releases.ts';

/** Synthetic, like everything here. */
const speech = Array.from(
  { length: 80 },
  (_, n) => `The exiled prime minister thanked dock ${n} and the ${n + 5} seafarers of its union.`,
).join(' ');
const other = Array.from(
  { length: 80 },
  (_, n) => `Pier ${n} sells lemons at ${n * 3} crowns.`,
).join(' ');

const redirect = (id: string, kind: string, targets: readonly string[] = []) => ({
  id,
  kind,
  targets,
  since: '1.0.0',
  reason: `${kind}-reason`,
});

function write(): string {
  const folder = temporaryFolder();
  const tables = {
    reports: [
      report('rep_a', { signature: signText(speech) }),
      report('rep_b', { signature: signText(`${speech} It rained all day over the harbour.`) }),
      report('rep_c', { signature: signText(other) }),
      report('rep_d'),
    ],
    tellings: [
      { telling_id: 'tel_1', report_id: 'rep_a', recording_id: 'rec-1', role: 'primary' },
      { telling_id: 'tel_2', report_id: 'rep_a', recording_id: 'rec-2', role: 'antecedent' },
      { telling_id: 'tel_3', report_id: 'rep_b', recording_id: 'rec-1', role: 'primary' },
    ],
    recordings: [{ recording_id: 'rec-1' }, { recording_id: 'rec-2' }],
    redirects: [
      redirect('rep_back', 'restored'),
      redirect('rep_gone', 'retired'),
      redirect('rep_hid', 'withdrawn'),
      redirect('rep_old', 'moved', ['rep_a']),
      redirect('rep_two', 'split', ['rep_b', 'rep_a']),
    ],
  };
  writeReleases(folder, [{ version: '1.0.0', tables }]);
  return folder;
}

describe('ids', () => {
  test.each([
    ['rep_a', { status: 'live', table: 'reports' }],
    ['rec-1', { status: 'live', table: 'recordings' }],
    ['rep_old', { status: 'moved', target: 'rep_a' }],
    ['rep_two', { status: 'split', targets: ['rep_b', 'rep_a'] }],
    ['rep_gone', { status: 'retired', reason: 'retired-reason' }],
    ['rep_hid', { status: 'withdrawn', reason: 'withdrawn-reason' }],
    ['rep_none', { status: 'unknown' }],
    ['rep_back', { status: 'unknown' }],
  ])('%s is resolved', async (id, expected) => {
    const release = await openRelease(write());
    expect(await release.resolve(id)).toEqual({ id, ...expected });
  });

  test('lead to one record or to none', async () => {
    const release = await openRelease(write());
    expect(await release.get('reports', 'rep_old')).toMatchObject({ report_id: 'rep_a' });
    for (const id of ['rep_two', 'rep_gone', 'rep_hid', 'rep_none']) {
      expect(await release.get('reports', id)).toBeNull();
    }
  });

  test('are followed to what reports tell of', async () => {
    const release = await openRelease(write());
    const told = async (...ids: string[]) =>
      (await release.tellingsOf(ids)).map(({ telling, recording }) => [
        telling.telling_id,
        recording?.recording_id,
      ]);
    const a = [
      ['tel_1', 'rec-1'],
      ['tel_2', 'rec-2'],
    ];
    expect(await told('rep_old')).toEqual(a);
    expect(await told('rep_two')).toEqual([['tel_3', 'rec-1'], ...a]);
    expect(await told('rep_d', 'rep_gone')).toEqual([]);
  });
});

describe('match', () => {
  test('finds the reports that a text is a copy of, the most alike first', async () => {
    const release = await openRelease(write());
    const matches = await release.match(speech);
    expect(matches.map(({ report: { report_id } }) => report_id)).toEqual(['rep_a', 'rep_b']);
    expect(matches[0]).toMatchObject({ jaccard: 1, standardError: 0 });
    expect(matches[1]?.jaccard).toBeGreaterThan(0.9);
    const half = other.slice(0, other.length / 2);
    expect(await release.match(half, { atLeast: 0.9 })).toEqual([]);
    expect(await release.match(half, { atLeast: 0.3 })).toMatchObject([
      { report: { report_id: 'rep_c' } },
    ]);
  });

  test('refuses a text without words', async () => {
    const release = await openRelease(write());
    await expect(release.match('four words are few')).rejects.toMatchObject({
      code: 'no-text-signature',
    });
  });
});
