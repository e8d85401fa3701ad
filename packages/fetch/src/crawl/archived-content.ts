import { join } from 'node:path';
import { type Capture, FatalError, type Location, sha256 } from '@tellings/schema';
import { decodeBody } from '../http/content-encoding.ts';
import { httpPayload, parseHttpMessage } from '../warc/http-message.ts';
import { readWarcRecordAt } from '../warc/read.ts';

/** An archived body was within its limit when it was captured. */
const maxBytes = 2 ** 31 - 1;

/**
 * Content of a capture from the archive in a folder, its codings undone. Throws FatalError when it
 * is not there or not what was captured.
 */
export async function readArchived(
  capture: Capture,
  { file, offset, length }: Location,
  archiveFolder: string,
): Promise<Uint8Array> {
  const { block } = await readWarcRecordAt(join(archiveFolder, file), offset, length);
  const message = parseHttpMessage(block);
  const coding = message?.headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
  const payload = httpPayload(block) ?? new Uint8Array();
  const body = await decodeBody(payload, coding ?? '', maxBytes);
  if (body.bytes && sha256(body.bytes) === capture.sha256) return body.bytes;
  throw new FatalError(
    `${file}, byte ${offset}: what stands there is not the content of ${capture.capture_id}: run tellings fsck`,
  );
}
