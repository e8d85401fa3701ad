import { execFile } from 'node:child_process';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readPublished, verifyRelease } from '../src/index.ts';
import { recording, specimenRequest, specimenTables } from './specimen-tables.ts';
import { digests, temporaryFolder } from './temporary-folder.ts';

const script = join(import.meta.dirname, 'interrupted-run.mjs');

/** Runs the script; the number it printed, or null when it was killed. */
async function run(folder: string, limit: number, request: string): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      script,
      folder,
      String(limit),
      request,
    ]);
    return Number(stdout);
  } catch (error) {
    expect((error as { signal?: string }).signal).toBe('SIGKILL');
    return null;
  }
}

test('a run killed before any of its writes leaves a published release, and the next run finishes', async () => {
  const work = await temporaryFolder();
  const [first, second] = [join(work, 'first.json'), join(work, 'second.json')];
  const tables = specimenTables();
  const grown = { ...tables, recordings: [...(tables.recordings ?? []), recording('tape-2022')] };
  await writeFile(first, JSON.stringify(specimenRequest()));
  await writeFile(second, JSON.stringify(specimenRequest({ tables: grown })));
  const [start, finished] = [join(work, 'start'), join(work, 'finished')];
  await run(start, 0, first);
  const published = await digests(start);
  await cp(start, finished, { recursive: true });
  const writes = (await run(finished, 0, second)) ?? 0;
  const whole = await digests(finished);
  // The second release has a delta more, and there is one index.
  expect(Object.keys(whole)).toHaveLength(2 * Object.keys(published).length);

  // Killing costs a process each, so: the first write, some in between, and each of the last ones,
  // where the release and then the index appear.
  const limits = [1, Math.floor(writes / 3), ...Array.from({ length: 8 }, (_, n) => writes - n)];
  const states = new Set<string>();
  for (const limit of limits) {
    const folder = join(work, `killed-${limit}`);
    await cp(start, folder, { recursive: true });
    expect(await run(folder, limit, second)).toBeNull();
    const version = (await readPublished(folder))?.version ?? '';
    expect((await verifyRelease(join(folder, version))).checks.filter((c) => !c.is_passed)).toEqual(
      [],
    );
    const now = await digests(folder);
    for (const path of Object.keys(published)) {
      if (path !== 'index.json') expect(now[path]).toBe(published[path]);
    }
    states.add(`${version}, folder ${(await readdir(folder)).includes('0.2.0')}`);
    await run(folder, 0, second);
    expect(await digests(folder)).toEqual(whole);
  }
  expect([...states].sort()).toEqual([
    '0.1.0, folder false',
    '0.1.0, folder true',
    '0.2.0, folder true',
  ]);
});
