import { type Capture, mintId, sha256 } from '@tellings/schema';
import type { Statement } from './statement.ts';

/** Bytes of one entry with all that is known of them before they are read. */
export interface Content {
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly url: string | null;
  /** Relative to the source, with /; null for HTTP. */
  readonly path: string | null;
  readonly stated: Statement;
}

/**
 * Saves the bytes, then describes them. Throws when the store answers with another digest than
 * that of the bytes: a capture would point to nothing.
 */
export async function captureContent(
  content: Content,
  saveContent: (bytes: Uint8Array) => Promise<string>,
): Promise<Capture> {
  const digest = await saveContent(content.bytes);
  if (digest !== sha256(content.bytes)) {
    throw new Error(`the store returned ${digest} for ${content.sourceKey}: its digest differs`);
  }
  return {
    capture_id: mintId('cap', content.sourceId, content.sourceKey, digest),
    source_id: content.sourceId,
    source_key: content.sourceKey,
    url: content.url,
    path: content.path,
    media_type: content.mediaType,
    charset: content.charset,
    byte_count: content.bytes.length,
    sha256: digest,
    stated: content.stated,
  };
}
