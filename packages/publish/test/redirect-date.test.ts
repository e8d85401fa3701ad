import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyRelease } from '../src/index.ts';
import { specimenTables } from './specimen-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

const retired = (id: string, since: string | null) => ({
  id,
  kind: 'retired',
  targets: [],
  since,
  reason: 'test',
});

test('redirects that are new begin with the version of their release, others keep theirs', async () => {
  const folder = await temporaryFolder();
  const first = { ...specimenTables(), redirects: [retired('tape-1', null)] };
  expect((await publish(folder, first)).version).toBe('0.1.0');
  const grown = {
    ...grownTables(),
    redirects: [retired('tape-1', '0.1.0'), retired('tape-2', null)],
  };
  const { version } = await publish(folder, grown);
  expect(version).toBe('0.2.0');
  const lines = await readFile(join(folder, '0.2.0/data/redirects.jsonl'), 'utf8');
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(rows).toEqual([
    expect.objectContaining({ id: 'tape-1', since: '0.1.0' }),
    expect.objectContaining({ id: 'tape-2', since: '0.2.0' }),
  ]);
  const { checks, is_valid } = await verifyRelease(join(folder, '0.2.0'));
  expect(checks.filter(({ is_passed }) => !is_passed)).toEqual([]);
  expect(is_valid).toBe(true);
});
