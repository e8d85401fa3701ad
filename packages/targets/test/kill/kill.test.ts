import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canonicalJson } from '@tellings/schema';
import { expect, test } from 'vitest';
import {
  openPlace,
  openWholeBucket,
  type PlaceName,
  type Seen,
  temporaryFolder,
} from '../places.ts';
import {
  digest,
  inventRelease,
  readText,
  type SyntheticRelease,
  writeReleases,
} from '../releases.ts';
import { type KillReport, pushWithKills } from './killing.ts';

const kills = Number(process.env.TELLINGS_KILLS ?? 5);
const seed = Number(process.env.TELLINGS_KILL_SEED ?? 1);

const names: readonly PlaceName[] = ['folder', 's3', 'npm', 'hub'];

test.each(names)(
  `%s: a push killed ${kills} times leaves a whole release current, and is finished by the next`,
  { timeout: 900_000 },
  async (name) => {
    const started = performance.now();
    const place = name === 's3' ? await openWholeBucket() : await openPlace(name);
    const folder = await temporaryFolder();
    const releases: SyntheticRelease[] = [];
    /** The release that was current when the last push that came to its end had ended. */
    let settled: string | null = null;

    const report = await pushWithKills(place, {
      kills,
      seed,
      folder,
      async addRelease() {
        releases.push(inventRelease(`0.${releases.length + 1}.0`, 200_000));
        await writeReleases(join(folder, 'releases'), releases);
      },
      async check({ isKilled }) {
        const seen = await place.see();
        const newest = releases.at(-1)?.version ?? null;
        if (!isKilled) settled = newest;
        // The release before stays current until the new one takes its place.
        expect([settled, newest]).toContain(seen.current);
        expectWhole(name, seen, releases);
        if (isKilled) return;
        expect(seen.current).toBe(newest);
        expect([...seen.releases.keys()].toSorted()).toEqual(
          releases.map(({ version }) => version).toSorted(),
        );
      },
    });
    console.log(describe(name, report, releases.length, performance.now() - started));
  },
);

/** Advisories that are new to the target, with a stand-in for their signature, which nobody checks here. */
async function adviseAnew(releases: string, count: number): Promise<string> {
  const advisories = Array.from({ length: count }, (_, index) => ({
    advisory_id: `adv_000000000000000${index}`,
    kind: 'yank',
    issued: '2031-05-01',
    until: null,
    reason: 'wrong-dates',
    versions: ['0.1.0'],
    ids: [],
    replacements: [],
    status: 'active',
  }));
  const text = `${canonicalJson({ advisories_version: 1, dataset: 'harbour-talks', advisories })}\n`;
  await writeFile(join(releases, 'advisories.json'), text);
  await writeFile(join(releases, 'advisories.json.minisig'), `signs ${digest(text)}\n`);
  return digest(text);
}

test('advisories have a signature that fits, wherever between the two a push is killed', async () => {
  const folder = await temporaryFolder();
  const [releases, site] = [join(folder, 'releases'), join(folder, 'site')];
  await writeReleases(releases, [inventRelease('0.1.0')]);
  const settings = { spec: { name: 'mirror', folder: { path: site } }, environment: {}, folder };
  const push = (lastPath: string | null): Promise<unknown> =>
    promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'child.js'),
      JSON.stringify({ ...settings, lastPath }),
    ]);
  await adviseAnew(releases, 1);
  await push(null);
  for (const [count, stop] of [
    [2, 'advisories.json'],
    [3, 'signatures'],
  ] as const) {
    const before = digest(await readText(site, 'advisories.json'));
    const after = await adviseAnew(releases, count);
    const lastPath = stop === 'signatures' ? `signatures/${after}.minisig` : stop;
    await expect(push(lastPath)).rejects.toMatchObject({ signal: 'SIGKILL' });
    const there = digest(await readText(site, 'advisories.json'));
    expect(there).toBe(stop === 'signatures' ? before : after);
    expect(await readText(site, 'advisories.json.minisig')).toBe(`signs ${before}\n`);
    expect(await readText(site, `signatures/${there}.minisig`)).toBe(`signs ${there}\n`);
    await push(null);
    expect(await readText(site, 'advisories.json.minisig')).toBe(`signs ${after}\n`);
  }
});

/** Whatever a target says it has is there to the last byte. */
function expectWhole(
  name: PlaceName,
  { releases: seen }: Seen,
  releases: readonly SyntheticRelease[],
): void {
  for (const [version, files] of seen) {
    const release = releases.find((one) => one.version === version);
    const kept = [...(release?.files ?? [])].filter(
      ([path]) => name !== 'npm' || !/^data\/(csv|parquet)\//.test(path),
    );
    expect(files, version).toEqual(new Map(kept.map(([path, text]) => [path, digest(text)])));
  }
}

function describe(
  name: string,
  { kills: of, ends }: KillReport,
  count: number,
  ms: number,
): string {
  const phases = [...of].map(([phase, times]) => `${phase} ${times}`).join(', ');
  return `${name}, seed ${seed}: ${kills} kills (last word: ${phases}), ${ends} ends, ${count} releases; ${(ms / 1000).toFixed(1)} s`;
}
