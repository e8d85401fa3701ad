import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMediaType } from '../http/media-type.ts';
import { parseHttpMessage } from '../warc/http-message.ts';
import { readWarc, type WarcDamage } from '../warc/read.ts';
import { type WarcRecord, warcHeader } from '../warc/record.ts';
import type { Checkpoint } from './frontier.ts';
import type { RecordPlace } from './ledger.ts';
import { eventMediaType, type LedgerEvent } from './ledger-event.ts';
import type { IndexEntry } from './visit.ts';

/** One visit as read back: where its records lie and the event that closes it. */
export interface FoldedVisit {
  /** null: the records only, as of a warcinfo. */
  readonly event: LedgerEvent | null;
  /** Place of each record by WARC-Record-ID. */
  readonly places: ReadonlyMap<string, RecordPlace>;
  readonly entries: readonly (IndexEntry & RecordPlace)[];
  /** End of its last record. */
  readonly end: Checkpoint;
}

/** Something that is not whole, with the file it is in. */
export type ArchiveDamage = WarcDamage & { readonly file: string };

/** Names of the archive's files in the order they were written, relative to its folder. */
export async function listArchiveFiles(folder: string): Promise<readonly string[]> {
  const path = join(folder, 'warc');
  if (!existsSync(path)) return [];
  const names = (await readdir(path)).filter((name) => name.endsWith('.warc.gz')).sort();
  return names.map((name) => `warc/${name}`);
}

/**
 * The visits of an archive from a checkpoint on, in the order they were made. Damages are reported
 * and passed over; records of a visit without its closing event are not given out.
 */
export async function* foldArchive(
  folder: string,
  from: Checkpoint | undefined,
  onDamage: (damage: ArchiveDamage) => void,
): AsyncGenerator<FoldedVisit> {
  for (const file of await listArchiveFiles(folder)) {
    if (from !== undefined && file < from.file) continue;
    const start = file === from?.file ? from.offset : 0;
    yield* foldFile(folder, file, start, onDamage);
  }
}

async function* foldFile(
  folder: string,
  file: string,
  start: number,
  onDamage: (damage: ArchiveDamage) => void,
): AsyncGenerator<FoldedVisit> {
  const path = join(folder, file);
  if ((await stat(path)).size <= start) return;
  let places = new Map<string, RecordPlace>();
  let entries: (IndexEntry & RecordPlace)[] = [];
  for await (const { record, damage } of readWarc(createReadStream(path, { start }), {
    startOffset: start,
  })) {
    if (damage !== null) {
      onDamage({ ...damage, file });
      continue;
    }
    const place = { file, offset: record.offset, length: record.length };
    places.set(idOf(record), place);
    const entry = entryOf(record);
    if (entry !== null) entries.push({ ...entry, ...place });
    const event = eventOf(record);
    if (event === null && record.type !== 'warcinfo') continue;
    yield { event, places, entries, end: { file, offset: record.offset + record.length } };
    places = new Map();
    entries = [];
  }
}

function idOf(record: WarcRecord): string {
  return (warcHeader(record, 'WARC-Record-ID') ?? '').replace(/^<|>$/g, '');
}

function eventOf(record: WarcRecord): LedgerEvent | null {
  if (record.type !== 'metadata' || warcHeader(record, 'Content-Type') !== eventMediaType) {
    return null;
  }
  return JSON.parse(Buffer.from(record.block).toString('utf8')) as LedgerEvent;
}

function entryOf(record: WarcRecord): IndexEntry | null {
  if (record.type !== 'response' && record.type !== 'revisit') return null;
  const message = parseHttpMessage(record.block);
  const url = warcHeader(record, 'WARC-Target-URI');
  if (message === null || url === null) return null;
  const type = message.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const isRevisit = record.type === 'revisit';
  return {
    url,
    date: warcHeader(record, 'WARC-Date') ?? '',
    mime: isRevisit ? 'warc/revisit' : (parseMediaType(type ?? null).essence ?? 'unk'),
    status: message.status ?? 0,
    digest: warcHeader(record, 'WARC-Payload-Digest') ?? '-',
  };
}
