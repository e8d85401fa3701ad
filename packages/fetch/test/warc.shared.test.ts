import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWarc } from '../src/warc/read.ts';
import { surt } from '../src/warc/surt.ts';
import { temporaryFolder } from './fixture.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const isMissing = !existsSync(shared) && process.env.TELLINGS_REQUIRE_SHARED !== '1';
if (isMissing) console.log(`skipped: ${shared} is absent, so these suites have nothing to read`);
const conformance = join(shared, 'data/conformance');

interface Reading {
  readonly records: number;
  /** `kind at offset, whole up to lastGoodOffset` */
  readonly damages: readonly string[];
}

async function readFileWhole(path: string): Promise<Reading> {
  const damages: string[] = [];
  let records = 0;
  for await (const { damage } of readWarc(createReadStream(path))) {
    if (damage === null) records += 1;
    else damages.push(`${damage.kind} at ${damage.offset}, whole up to ${damage.lastGoodOffset}`);
  }
  return { records, damages };
}

/** Unpacks an archive of the suites; returns the paths of its files that match. */
async function unpack(name: string, pattern: RegExp): Promise<readonly string[]> {
  const folder = await temporaryFolder({});
  execFileSync('tar', ['-xzf', join(conformance, name), '-C', folder]);
  const names = await readdir(folder, { recursive: true });
  return names.filter((file) => pattern.test(file)).map((file) => join(folder, file));
}

/** What each damaged file holds: records that are whole, and its damage. */
const damaged: Readonly<Record<string, Reading>> = {
  'bad_digest.warc.gz': { records: 6, damages: ['digest at 2063, whole up to 2063'] },
  'bad_flip.warc.gz': { records: 6, damages: ['gzip at 856, whole up to 856'] },
  'bad_len.warc.gz': { records: 6, damages: ['length at 2063, whole up to 2063'] },
  'bad_onegzip.warc.gz': { records: 7, damages: ['one-member at 0, whole up to 0'] },
  'bad_trunc.warc.gz': { records: 6, damages: ['truncated at 2325, whole up to 2325'] },
};

const arc: Reading = { records: 0, damages: ['unsupported at 0, whole up to 0'] };
const wrongLength = 'length at 1197, whole up to 1197';

/** Files of other suites that are damaged on purpose, or no WARC; `suite/file`. */
const othersDamaged: Readonly<Record<string, Reading>> = {
  'warcio/bad.arc': arc,
  'warcio/example.arc': arc,
  'warcio/example.arc.gz': arc,
  'warcio/example-space-in-url.arc': arc,
  // Two records of one suite carry a block digest that is not that of their block; jwarc says so
  // too, warcio does not look at the digests of revisits.
  'warcio/example-bad-non-chunked.warc.gz': {
    records: 5,
    damages: ['one-member at 0, whole up to 0', 'digest at 0, whole up to 0'],
  },
  'warciojs/example-bad-length.warc': {
    records: 4,
    damages: [wrongLength, 'digest at 3370, whole up to 3370'],
  },
  'warcio/example-bad.warc.gz.bad': { records: 6, damages: ['one-member at 0, whole up to 0'] },
  'warcio/example-digest.warc': { records: 3, damages: ['digest at 0, whole up to 0'] },
  'warcio/example-trunc.warc': { records: 3, damages: [wrongLength] },
  // One record is spread over three gzip members.
  'warcio/example-wrong-chunks.warc.gz': {
    records: 1,
    damages: [
      'length at 0, whole up to 0',
      'header at 516, whole up to 0',
      'record-separator at 1130, whole up to 0',
    ],
  },
  // Its warcinfo has nothing after its block.
  'warciojs/example-url-agnostic-revisit.warc.gz': {
    records: 2,
    damages: ['record-separator at 0, whole up to 0'],
  },
};

describe.skipIf(isMissing)('WARC files beside the checkout', () => {
  test('every damage is found, with the end of what is whole before it', async () => {
    const folder = join(conformance, 'damaged-warc');
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(Object.keys(damaged));
    let found = 0;
    for (const name of names) {
      expect([name, await readFileWhole(join(folder, name))]).toEqual([name, damaged[name]]);
      found += 1;
    }
    console.log(`damaged WARC: ${found} of ${names.length} detected and located`);
  });

  test.each([
    ['warcio', 'warcio-testdata.tar.gz', 50],
    ['warciojs', 'warciojs-testdata.tar.gz', 43],
    ['jwarc', 'jwarc-warcs.tar.gz', 2],
  ])('files of %s are read whole', async (suite, archive, recordCount) => {
    const paths = await unpack(archive, /\.w?arc(?:\.gz)?(?:\.bad)?$/);
    let whole = 0;
    let records = 0;
    for (const path of paths) {
      const key = `${suite}/${basename(path)}`;
      const reading = await readFileWhole(path);
      const expected = othersDamaged[key] ?? { records: reading.records, damages: [] };
      expect([key, reading]).toEqual([key, expected]);
      expect(othersDamaged[key] !== undefined || reading.records > 0).toBe(true);
      records += reading.records;
      whole += reading.damages.length === 0 ? 1 : 0;
    }
    console.log(
      `WARC of ${suite}: ${whole} of ${paths.length} files whole, ${paths.length - whole} damaged on purpose or no WARC, ${records} records`,
    );
    expect(records).toBe(recordCount);
  });

  test('keys are those of the surt suite', async () => {
    const [path = ''] = await unpack('urlcanon-testdata.tar.gz', /\/surt\.json$/);
    const suite = JSON.parse(await readFile(path, 'utf8')) as {
      readonly defaultIASurt: Readonly<Record<string, string>>;
    };
    const cases = Object.entries(suite.defaultIASurt);
    const right = cases.filter(([url, key]) => surt(url) === key);
    console.log(`surt: ${right.length} of ${cases.length}`);
    expect(right).toEqual(cases);
  });
});
