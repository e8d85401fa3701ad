import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson, type ReleaseIndex, type ReleaseManifest } from '@tellings/schema';

export interface SyntheticRelease {
  readonly version: string;
  /** Text by path inside the release, manifest.json and SHA256SUMS included. */
  readonly files: ReadonlyMap<string, string>;
}

const dataset = 'harbour-talks';

export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An invented release whose files differ between versions, but for the licence. */
export function inventRelease(version: string, byteCount = 2000): SyntheticRelease {
  const line = `{"speaker":"leader of the seafarers' union","version":"${version}"}\n`;
  const rows = line.repeat(Math.ceil(byteCount / line.length));
  const files = new Map([
    ['CHANGELOG.md', `# ${version}\n`],
    ['LICENSE', 'CC0-1.0\n'],
    ['README.md', `---\nlicense: cc0-1.0\n---\nSynthetic release ${version}.\n`],
    ['data/csv/reports.csv', `speaker,version\nunion leader,${version}\n`],
    ['data/parquet/reports.parquet', `no real Parquet, ${version}, ${rows}`],
    ['data/reports.jsonl', rows],
    ['data/tellings.jsonl', ''],
    ['schema/reports.schema.json', '{"type":"object"}\n'],
  ]);
  const manifest = manifestOf(version, files);
  const sums = [...files, ['manifest.json', manifest] as const]
    .map(([path, text]) => `${digest(text)}  ${path}\n`)
    .join('');
  return {
    version,
    files: new Map([...files, ['manifest.json', manifest], ['SHA256SUMS', sums]]),
  };
}

function manifestOf(version: string, files: ReadonlyMap<string, string>): string {
  const manifest: ReleaseManifest = {
    manifest_version: 1,
    dataset,
    version,
    schema_version: '0.1.0',
    issued: '2031-04-01',
    licence: 'CC0-1.0',
    generator: { name: 'tellings', version: '0.1.0' },
    previous: null,
    bump: { level: 'initial', reasons: [] },
    inputs_sha256: digest(''),
    tables: [],
    files: [...files].map(([path, text]) => ({
      path,
      media_type: 'text/plain',
      byte_count: Buffer.byteLength(text),
      sha256: digest(text),
      table: null,
    })),
    withheld: [],
    quarantine: { record_count: 0, by_code: [] },
    gates: [],
  };
  return `${canonicalJson(manifest)}\n`;
}

/** Writes a folder of releases with an index that lists them, the last one as latest. */
export async function writeReleases(
  folder: string,
  releases: readonly SyntheticRelease[],
  yanked: readonly string[] = [],
): Promise<void> {
  for (const { version, files } of releases) {
    for (const [path, text] of files) await writeText(join(folder, version, path), text);
  }
  await writeText(join(folder, 'index.json'), indexOf(releases, yanked));
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function indexOf(releases: readonly SyntheticRelease[], yanked: readonly string[]): string {
  const entries = releases.map(({ version, files }) => {
    const manifest = files.get('manifest.json') ?? '';
    return {
      version,
      schema_version: '0.1.0',
      issued: '2031-04-01',
      status: yanked.includes(version) ? ('yanked' as const) : ('active' as const),
      yanked: yanked.includes(version)
        ? { reason: 'wrong-dates', use_instead: null, date: '2031-05-01' }
        : null,
      manifest: {
        path: `${version}/manifest.json`,
        sha256: digest(manifest),
        byte_count: Buffer.byteLength(manifest),
      },
      previous: null,
      bump: 'initial',
      record_counts: [],
    };
  });
  const active = entries.filter(({ status }) => status === 'active').map((one) => one.version);
  const latest = active.findLast((version) => !version.includes('-')) ?? null;
  const index: ReleaseIndex = {
    index_version: 1,
    dataset,
    latest,
    channels: { stable: latest, next: active.at(-1) ?? null },
    releases: entries.toReversed(),
  };
  return `${canonicalJson(index)}\n`;
}

/** Names the redacted copy of one file, as a takedown does. */
export async function withdrawFile(
  folder: string,
  { version, files }: SyntheticRelease,
  path: string,
  redacted: string,
  status: 'active' | 'lifted' = 'active',
): Promise<void> {
  const new_path = `redactions/${digest(redacted)}`;
  await writeText(join(folder, new_path), redacted);
  const advisory = {
    advisory_id: 'adv_0123456789abcdef',
    kind: 'redaction',
    issued: '2031-05-01',
    until: null,
    reason: 'privacy',
    versions: [version],
    ids: [],
    replacements: [
      {
        version,
        path,
        old_sha256: digest(files.get(path) ?? ''),
        new_sha256: digest(redacted),
        new_path,
      },
    ],
    status,
  };
  const advisories = { advisories_version: 1, dataset, advisories: [advisory] };
  await writeText(join(folder, 'advisories.json'), `${canonicalJson(advisories)}\n`);
}

export function readText(...path: readonly string[]): Promise<string> {
  return readFile(join(...path), 'utf8');
}
