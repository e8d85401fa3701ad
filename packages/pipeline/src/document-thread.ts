import { readArchived } from '@tellings/fetch';
import type { NormaliseResult, PageBlocks, SourceTables } from '@tellings/normalise';
import { normaliseCapture, readPageBlocks } from '@tellings/normalise/read-document';
import type { Capture, Location } from '@tellings/schema';
import { readContent } from './content-store.ts';
import { loadSourceTables } from './source-tables.ts';

/** A capture, and where its bytes lie. */
export interface DocumentTask {
  readonly capture: Capture;
  /** null: in the content folder. */
  readonly location: Location | null;
  readonly contentFolder: string;
  readonly archiveFolder: string;
  /** Whose tables of outlets, agencies and boilerplate are used. */
  readonly datasetFolder: string;
}

/** Reads and normalises one capture. */
export async function readDocument(task: DocumentTask): Promise<NormaliseResult> {
  const fetchedAt = task.location?.fetched_at ?? null;
  return normaliseCapture(task.capture, await contentOf(task), await tablesOf(task), fetchedAt);
}

/** Reads the blocks of one capture; null when it is no page. */
export async function readBlocks(task: DocumentTask): Promise<PageBlocks | null> {
  return readPageBlocks(task.capture, await contentOf(task), await tablesOf(task));
}

async function contentOf(task: DocumentTask): Promise<Uint8Array> {
  const { capture, location, contentFolder, archiveFolder } = task;
  // What was read from an archive of others lies in the content store too.
  const isOurs = location !== null && !location.file.startsWith('./');
  return isOurs
    ? readArchived(capture, location, archiveFolder)
    : readContent(contentFolder, capture.sha256);
}

/** The tables of one build, which a thread reads once. */
let loaded: { readonly folder: string; readonly tables: Promise<SourceTables> } | null = null;

function tablesOf({ datasetFolder }: DocumentTask): Promise<SourceTables> {
  if (loaded?.folder !== datasetFolder)
    loaded = { folder: datasetFolder, tables: loadSourceTables(datasetFolder) };
  return loaded.tables;
}
