import { type FileHandle, mkdir, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { FatalError } from '@tellings/schema';
import { cdxjLine } from '../warc/cdxj.ts';
import { encodeWarcRecord } from '../warc/encode.ts';
import {
  type ArchiveDamage,
  type FoldedVisit,
  foldArchive,
  listArchiveFiles,
} from './archive-fold.ts';
import type { Frontier } from './frontier.ts';
import { applyEvent, type RecordPlace } from './ledger.ts';
import { encodeVisit, type IndexEntry, type Visit } from './visit.ts';

/** Append-only WARC files; the one place where what was fetched is kept. */
export interface Archive {
  /** Resolves when the visit is on disk and the frontier knows of it. */
  append(visit: Visit): Promise<void>;
  close(): Promise<void>;
}

export interface ArchiveSettings {
  /** A file that is larger is followed by a new one. */
  readonly maxFileBytes: number;
  readonly software: string;
  readonly newId: () => string;
  readonly now: () => number;
}

/** Visits written with one write and one sync, at most. */
const maxGroup = 256;
/** Visits applied to the frontier at once while it catches up. */
const catchUpGroup = 500;

/**
 * Opens the archive in a folder for appending, after the frontier has caught up with what a killed
 * run wrote last; what it wrote in part is cut off. Throws FatalError when files that the frontier
 * knows are gone.
 */
export async function openArchive(
  folder: string,
  frontier: Frontier,
  settings: ArchiveSettings,
): Promise<Archive> {
  await mkdir(join(folder, 'warc'), { recursive: true });
  await assertFilesStand(folder, frontier);
  await catchUp(folder, frontier, () => undefined);
  await cutTail(folder, frontier);
  return startAppending(folder, frontier, settings);
}

async function assertFilesStand(folder: string, frontier: Frontier): Promise<void> {
  const known = frontier.checkpoint();
  if (known === undefined) return;
  const size = await stat(join(folder, known.file)).then(
    (found) => found.size,
    () => -1,
  );
  if (size >= known.offset) return;
  throw new FatalError(
    `the archive ends before what its frontier knows (${known.file}, byte ${known.offset}): restore its files, or delete the folder frontier beside them to go on from what is there`,
  );
}

/** Applies to the frontier what the archive has beyond its checkpoint. */
export async function catchUp(
  folder: string,
  frontier: Frontier,
  onDamage: (damage: ArchiveDamage) => void,
): Promise<void> {
  let group: FoldedVisit[] = [];
  const apply = async (): Promise<void> => {
    const visits = group;
    group = [];
    await frontier.commit(() => {
      for (const visit of visits) applyVisit(visit, frontier);
    });
  };
  for await (const visit of foldArchive(folder, frontier.checkpoint(), onDamage)) {
    group.push(visit);
    if (group.length >= catchUpGroup) await apply();
  }
  if (group.length > 0) await apply();
}

function applyVisit({ event, places, entries, end }: FoldedVisit, frontier: Frontier): void {
  for (const entry of entries) addToIndex(entry, frontier);
  if (event !== null) {
    const id = event.event === 'page' ? event.content?.response_id : undefined;
    applyEvent(event, id === undefined ? null : (places.get(id) ?? null), frontier);
  }
  frontier.setCheckpoint(end);
}

function addToIndex(entry: IndexEntry & RecordPlace, frontier: Frontier): void {
  const { url, date, mime, status, digest, length, offset, file } = entry;
  const timestamp = date.replace(/\D/g, '').slice(0, 14);
  const line = cdxjLine({ url, timestamp, mime, status, digest, length, offset, filename: file });
  // Two exchanges of one address in one second differ by where they lie.
  frontier.addIndexLine(line.slice(0, 1_000) + file + offset, line);
}

/** A visit that was being written when the process was killed has no event: it never was. */
async function cutTail(folder: string, frontier: Frontier): Promise<void> {
  const last = (await listArchiveFiles(folder)).at(-1);
  if (last === undefined) return;
  const known = frontier.checkpoint();
  await truncate(join(folder, last), known?.file === last ? known.offset : 0);
}

async function startAppending(
  folder: string,
  frontier: Frontier,
  settings: ArchiveSettings,
): Promise<Archive> {
  const waiting: { visit: Visit; done: () => void; failed: (error: unknown) => void }[] = [];
  let file = (await listArchiveFiles(folder)).at(-1) ?? null;
  let handle: FileHandle | null = null;
  let size = 0;
  let writing: Promise<void> | null = null;
  let broken: FatalError | null = null;

  const openFile = async (): Promise<FileHandle> => {
    if (handle !== null && size < settings.maxFileBytes) return handle;
    await handle?.close();
    handle = null;
    if (file === null || size >= settings.maxFileBytes) file = nextFile(file);
    handle = await open(join(folder, file), 'a');
    size = (await handle.stat()).size;
    if (size >= settings.maxFileBytes) return openFile();
    if (size === 0) {
      await write(handle, warcinfo(settings));
      await syncFolder(join(folder, 'warc'));
    }
    return handle;
  };
  const write = async (to: FileHandle, bytes: Buffer): Promise<void> => {
    await to.appendFile(bytes);
    size += bytes.length;
  };

  const writeGroup = async (visits: readonly Visit[]): Promise<void> => {
    const to = await openFile();
    const target = file ?? '';
    let offset = size;
    const encoded = visits.map((visit) => {
      const records = encodeVisit(visit, settings.now(), settings.newId);
      return records.map((record) => {
        const place = { file: target, offset, length: record.bytes.length };
        offset += record.bytes.length;
        return { ...record, place };
      });
    });
    await write(to, Buffer.concat(encoded.flatMap((records) => records.map(({ bytes }) => bytes))));
    await to.datasync();
    const folded = encoded.map((records, index) => ({
      event: visits[index]?.event ?? null,
      places: new Map(records.map(({ id, place }) => [id, place])),
      entries: records.flatMap(({ entry, place }) => (entry ? [{ ...entry, ...place }] : [])),
      end: { file: target, offset },
    }));
    await frontier.commit(() => {
      for (const visit of folded) applyVisit(visit, frontier);
    });
  };

  const writeAll = async (): Promise<void> => {
    for (let group = waiting.splice(0, maxGroup); group.length > 0; ) {
      try {
        // What a failed write left at the end of the file is cut off when it is opened next.
        if (broken !== null) throw broken;
        await writeGroup(group.map(({ visit }) => visit));
        for (const { done } of group) done();
      } catch (error) {
        broken ??= unwritable(join(folder, file ?? ''), error);
        for (const { failed } of group) failed(broken);
      }
      group = waiting.splice(0, maxGroup);
    }
    writing = null;
  };

  return {
    append: (visit) =>
      new Promise((done, failed) => {
        waiting.push({ visit, done, failed });
        writing ??= Promise.resolve().then(writeAll);
      }),
    close: async () => {
      await writing;
      await handle?.close();
    },
  };
}

/**
 * A new file outlives a power cut only with its name in the folder. Windows cannot open folders and
 * needs no such step.
 */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function unwritable(path: string, cause: unknown): FatalError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `${path} cannot be written (${reason}): make room or grant access, then fetch again; it goes on where it was`;
  return new FatalError(message, { cause });
}

function nextFile(before: string | null): string {
  const number = Number(/(\d+)\.warc\.gz$/.exec(before ?? '')?.[1] ?? 0) + 1;
  return `warc/tellings-${String(number).padStart(5, '0')}.warc.gz`;
}

function warcinfo({ software, newId, now }: ArchiveSettings): Buffer {
  const fields = [
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    [
      'conformsTo',
      'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    ],
  ];
  return encodeWarcRecord({
    type: 'warcinfo',
    id: newId(),
    date: new Date(now()).toISOString(),
    targetUri: null,
    contentType: 'application/warc-fields',
    block: Buffer.from(fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')),
  });
}
