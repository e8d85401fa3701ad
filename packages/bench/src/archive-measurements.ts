import { createReadStream, statSync } from 'node:fs';
import { checkArchive, fetchSources, type WarcRecord } from '@tellings/fetch';
import { WARCParser, WARCRecord } from 'warcio';
import { WARCSerializer } from 'warcio/node';
import { encodeAgain, listWarcFiles, type RecordCount, readRecords } from './archive-reading.ts';
import { contextOf } from './crawl-context.ts';
import { type SiteSpec, sourceOfSite } from './fetch-site.ts';
import { createStopwatch, type Elapsed } from './stopwatch.ts';

/** The archive that a crawl left, read and written again, record by record. */
export interface WarcMeasurement {
  readonly measure: 'warc';
  /** warcio is its namesake for JavaScript. */
  readonly tool: 'tellings' | 'warcio';
  readonly archiveFolder: string;
}

/** The same archive to captures, and to what fsck says of it. */
export interface ReplayMeasurement extends SiteSpec {
  readonly measure: 'replay';
  readonly archiveFolder: string;
}

export interface WarcResult extends RecordCount {
  readonly archive_bytes: number;
  readonly reading: Elapsed;
  /** Of the first records, at most mostWritten: encoded in memory. */
  readonly writing: Elapsed & RecordCount;
}

export interface ReplayResult {
  readonly replay: Elapsed;
  readonly check: Elapsed;
}

const mostWritten = 30_000;

export async function measureWarc({ tool, archiveFolder }: WarcMeasurement): Promise<WarcResult> {
  const files = listWarcFiles(archiveFolder);
  const archive_bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const reading = createStopwatch();
  const read = await reading.time(() =>
    tool === 'tellings' ? readRecords(files, () => undefined) : readByWarcio(files),
  );
  const kept: WarcRecord[] = [];
  await readRecords(files, (record) => {
    if (kept.length < mostWritten) kept.push(record);
  });
  const writing = createStopwatch();
  await writing.time(async () => {
    for (const record of kept) {
      if (tool === 'tellings') encodeAgain(record);
      else await writeByWarcio(record);
    }
  });
  const block_bytes = kept.reduce((sum, { block }) => sum + block.length, 0);
  return {
    ...read,
    archive_bytes,
    reading: reading.elapsed(),
    writing: { records: kept.length, block_bytes, ...writing.elapsed() },
  };
}

/** Checks no digests: the library has no way to. */
async function readByWarcio(files: readonly string[]): Promise<RecordCount> {
  let records = 0;
  let bytes = 0;
  for (const file of files) {
    const parser = new WARCParser(createReadStream(file), { parseHttp: false });
    for await (const record of parser) {
      records += 1;
      bytes += (await record.readFully(false)).length;
    }
  }
  return { records, block_bytes: bytes };
}

async function writeByWarcio({ headers, block }: WarcRecord): Promise<Uint8Array> {
  // It keeps a digest that is there: without this one it would do less than ours.
  const warcHeaders = Object.fromEntries(headers.filter(([name]) => name !== 'WARC-Block-Digest'));
  const url = warcHeaders['WARC-Target-URI'] ?? 'urn:none';
  const date = warcHeaders['WARC-Date'] ?? '';
  const content = async function* (): AsyncIterable<Uint8Array> {
    yield block;
  };
  // A type whose block is taken as it is: parsing it again would be more work than ours does.
  const record = WARCRecord.create({ url, date, type: 'resource', warcHeaders }, content());
  return WARCSerializer.serialize(record, { gzip: true });
}

/** Throws TypeError when the archive is not whole: its figures would be of something else. */
export async function measureReplay(measurement: ReplayMeasurement): Promise<ReplayResult> {
  const { archiveFolder, pages } = measurement;
  const replay = createStopwatch();
  const { captures } = await replay.time(() =>
    fetchSources([sourceOfSite(measurement)], {
      ...contextOf(archiveFolder),
      request: { isReplay: true },
    }),
  );
  const check = createStopwatch();
  const { problems } = await check.time(() => checkArchive(archiveFolder));
  if (captures.length !== pages || problems.length > 0) {
    throw new TypeError(`of ${pages} pages ${captures.length} are there: ${problems.join('; ')}`);
  }
  return { replay: replay.elapsed(), check: check.elapsed() };
}
