import { readArchived } from '@tellings/fetch';
import { type NormaliseResult, normaliseCapture } from '@tellings/normalise';
import type { Capture, Location } from '@tellings/schema';
import { readContent } from './content-store.ts';

/** A capture, and where its bytes lie. */
export interface DocumentTask {
  readonly capture: Capture;
  /** null: in the content folder. */
  readonly location: Location | null;
  readonly contentFolder: string;
  readonly archiveFolder: string;
}

/** Reads and normalises one capture; what a thread of document-threads.ts does. */
export async function readDocument(task: DocumentTask): Promise<NormaliseResult> {
  const { capture, location, contentFolder, archiveFolder } = task;
  // What was read from an archive of others lies in the content store too.
  const isOurs = location !== null && !location.file.startsWith('./');
  const content = isOurs
    ? await readArchived(capture, location, archiveFolder)
    : await readContent(contentFolder, capture.sha256);
  return normaliseCapture(capture, content);
}
