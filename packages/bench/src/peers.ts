import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DuplicateInput } from '@tellings/near-duplicates';
import { UsageError } from '@tellings/schema';
import type { ExtractionMeasurement, ExtractionResult } from './extraction-measurements.ts';
import { pinned, runApart } from './fresh-process.ts';
import type { AnsweredPair } from './scores.ts';

/** What a library took for the same texts, and its answer. Seconds are CPU seconds, from text. */
export interface PeerResult {
  readonly package: string;
  readonly version: string;
  /** Bands and rows that it chose, or that its readme names. */
  readonly banding: string;
  /** Null where the library does not give out its signatures. */
  readonly signature_seconds: number | null;
  readonly pair_seconds: number;
  readonly peak_bytes: number;
  readonly answers: readonly AnsweredPair[];
}

export const peerNames = ['datasketch', 'rensa', 'gaoya', 'text_dedup'] as const;

const root = resolve(import.meta.dirname, '..');
const python = join(root, '.peers', 'bin', 'python');

/**
 * Throws UsageError when the peers are not installed. A folder made before those of extraction came
 * has Python, and no trafilatura.
 */
export function checkPeers(program: 'python' | 'trafilatura' = 'python'): void {
  if (existsSync(join(root, '.peers', 'bin', program))) return;
  throw new UsageError(
    'the peers are not installed; run packages/bench/peers/setup.sh, or leave out --peers',
  );
}

/** Writes texts as the peers read them. */
export function writePeerTexts(path: string, reports: readonly DuplicateInput[]): void {
  const lines = reports.map(
    ({ report_id, body }) => `${JSON.stringify({ id: report_id, text: body })}\n`,
  );
  writeFileSync(path, lines.join(''));
}

/** Runs one library over the texts of a file, in a process of its own on one core. */
export async function runPeer(
  name: (typeof peerNames)[number],
  textsFile: string,
  pairsFile: string,
): Promise<PeerResult> {
  const script = join(root, 'peers', `${name}_peer.py`);
  const result = await runApart(pinned([python, script, textsFile, pairsFile]));
  const lines = readFileSync(pairsFile, 'utf8').split('\n').slice(0, -1);
  const answers = lines.map((line) => {
    const [left = '', right = ''] = line.split(' ');
    return { left, right, is_near: true };
  });
  return { ...(JSON.parse(result) as Omit<PeerResult, 'answers'>), answers };
}

/** What Python's warcio took for an archive; CPU seconds. */
export interface WarcioPeerResult {
  readonly version: string;
  readonly records: number;
  readonly reading_seconds: number;
  readonly written: number;
  readonly writing_seconds: number;
}

/** Runs it over WARC files, in a process of its own on one core. */
export async function runWarcioPeer(files: readonly string[]): Promise<WarcioPeerResult> {
  const script = join(root, 'peers', 'warcio_peer.py');
  return JSON.parse(await runApart(pinned([python, script, ...files]))) as WarcioPeerResult;
}

/** Runs a tool of extraction_peer.py over a file of pages, in a process of its own on one core. */
export async function runExtractionPeer(
  tool: string,
  files: Omit<ExtractionMeasurement, 'measure' | 'extractor'>,
): Promise<ExtractionResult> {
  const script = join(root, 'peers', 'extraction_peer.py');
  const { pagesFile, answersFile, warmUpFile } = files;
  const paths = [pagesFile, answersFile, ...(warmUpFile === null ? [] : [warmUpFile])];
  return JSON.parse(await runApart(pinned([python, script, tool, ...paths]))) as ExtractionResult;
}
