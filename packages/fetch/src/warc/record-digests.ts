import { verifyDigest } from './digest.ts';
import { httpPayload, parseHttpMessage } from './http-message.ts';
import { warcHeader } from './record.ts';
import type { RecordHead } from './record-head.ts';

/**
 * Compares block and payload with the digests that the head states; returns what differs, null
 * where nothing does or nothing can be compared. The payload of an HTTP record is its body, as
 * kept or without chunks: writers digest either. The payload digest of a revisit is that of
 * another record, and that of a segment is of all segments together: neither is compared.
 */
export function findDigestFault(head: RecordHead, block: Uint8Array): string | null {
  const blockDigest = warcHeader(head, 'WARC-Block-Digest');
  if (blockDigest !== null && verifyDigest(blockDigest, block) === false) {
    return `its block differs from its digest ${blockDigest}`;
  }
  const payloadDigest = warcHeader(head, 'WARC-Payload-Digest');
  if (payloadDigest === null || head.type === 'revisit') return null;
  if (warcHeader(head, 'WARC-Segment-Number') !== null) return null;
  for (const payload of payloadsOf(head, block)) {
    if (verifyDigest(payloadDigest, payload) !== false) return null;
  }
  return `its payload differs from its digest ${payloadDigest}`;
}

/** Lazily: chunks are only undone where the body as kept does not agree. */
function* payloadsOf(head: RecordHead, block: Uint8Array): Generator<Uint8Array> {
  const contentType = warcHeader(head, 'Content-Type') ?? '';
  const message = /^application\/http\b/i.test(contentType) ? parseHttpMessage(block) : null;
  yield message?.body ?? block;
  const payload = message === null ? null : httpPayload(block);
  if (payload !== null) yield payload;
}
