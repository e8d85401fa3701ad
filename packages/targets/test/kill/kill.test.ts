import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  openPlace,
  openWholeBucket,
  type PlaceName,
  type Seen,
  temporaryFolder,
} from '../places.ts';
import { digest, inventRelease, type SyntheticRelease, writeReleases } from '../releases.ts';
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
