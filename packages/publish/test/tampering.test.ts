import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@tellings/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftAdvisory, verifyRelease, writeAdvisories } from '../src/index.ts';
import { keyOfSeed } from '../src/minisign.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

type Place = readonly (string | number)[];

/** Where the values of a JSON document stand, the document itself first. */
function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...members.flatMap(([key, member]) => placesIn(member, [...place, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const member = replaceAt((value as Record<string | number, unknown>)[key], rest, replacement);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? member : item));
  return { ...(value as object), [key]: member };
}

/** Values of every kind, and such that cannot be printed or written as canonical JSON. */
const replacements = [
  null,
  [],
  [null],
  [[]],
  {},
  { toString: null },
  0,
  -1.5,
  true,
  '',
  'x',
  '\ud800',
] as const;

/** What the index says of one release, but for whether it stands: that is for the index to say. */
function isOfRelease([first, position, member]: Place, entry: number): boolean {
  return first === 'releases' && position === entry && member !== 'status' && member !== 'yanked';
}

const key = keyOfSeed(Buffer.from(sha256('a key for tests only'), 'hex'));

/** Two signed releases with an index and an advisory; paths of JSON from the newer one. */
async function publishSigned(): Promise<{
  readonly release: string;
  readonly paths: readonly string[];
  /** Position of the release in the index. */
  readonly entry: number;
}> {
  const folder = await temporaryFolder();
  await publish(folder, undefined, {}, { key });
  await publish(folder, grownTables(), {}, { key });
  const advisory = draftAdvisory({
    kind: 'yank',
    issued: '2026-12-01',
    until: null,
    reason: 'wrong-dates',
    versions: ['0.1.0'],
    ids: [],
    replacements: [],
  });
  const advisories = { advisories_version: 1, dataset: 'specimen' } as const;
  await writeAdvisories(folder, { ...advisories, advisories: [advisory] }, key);
  const release = join(folder, '0.2.0');
  const data = (await readdir(join(release, 'data'))).filter((name) => name.endsWith('.jsonl'));
  const paths = [
    'manifest.json',
    'changes.json',
    'prov/statement.json',
    'manifest.dsse.json',
    'schema/reports.schema.json',
    'delta/0.1.0..0.2.0.jsonl',
    ...data.map((name) => `data/${name}`),
    '../advisories.json',
    '../index.json',
    '../0.1.0/manifest.json',
  ];
  const { releases } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const entry = releases.findIndex(({ version }: { version: string }) => version === '0.2.0');
  return { release, paths, entry };
}

test('a value of another kind anywhere in a signed release is a fault and no crash', async () => {
  const { release, paths, entry } = await publishSigned();
  const trust = { keys: [key], isSignatureRequired: true };
  expect((await verifyRelease(release, trust)).is_valid).toBe(true);
  const step = fc.record({
    path: fc.constantFrom(...paths),
    line: fc.nat(),
    place: fc.nat(),
    replacement: fc.constantFrom(...replacements),
  });
  await fc.assert(
    fc.asyncProperty(step, async ({ path, replacement, ...at }) => {
      const file = join(release, path);
      const text = await readFile(file, 'utf8');
      const lines = text.trimEnd().split('\n');
      const line = at.line % lines.length;
      if (lines[line] === '') return;
      const value: unknown = JSON.parse(lines[line] ?? '');
      const places = placesIn(value);
      const place = places[at.place % places.length] ?? [];
      lines[line] = JSON.stringify(replaceAt(value, place, replacement));
      const tampered = `${lines.join('\n')}\n`;
      await writeFile(file, tampered);
      try {
        const { is_valid } = await verifyRelease(release, trust);
        if (path !== '../index.json' || isOfRelease(place, entry))
          expect(is_valid).toBe(tampered === text);
      } finally {
        await writeFile(file, text);
      }
    }),
    { numRuns: 200 },
  );
});
