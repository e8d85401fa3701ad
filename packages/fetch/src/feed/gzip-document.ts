import { decodeBody } from '../http/content-encoding.ts';

export type InflatedDocument =
  | { readonly bytes: Uint8Array; readonly fault: null }
  | { readonly bytes: null; readonly fault: 'damaged' | 'too-large' };

/**
 * Content of a document that is itself a gzip file (`sitemap.xml.gz` served as it is); any other
 * document unchanged. A file that ends early is damaged, one that grows beyond `maxBytes` is given
 * up before memory holds it.
 */
export async function gunzipDocument(
  bytes: Uint8Array,
  maxBytes: number,
): Promise<InflatedDocument> {
  if (!isGzip(bytes)) return { bytes, fault: null };
  const inflated = await decodeBody(bytes, 'gzip', maxBytes);
  if (inflated.fault === null) return inflated;
  return { bytes: null, fault: inflated.fault === 'too-large' ? 'too-large' : 'damaged' };
}

/** RFC 1952, section 2.3.1; 8 is deflate, the one method there is. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}
