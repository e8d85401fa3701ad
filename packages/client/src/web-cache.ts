import { type Content, joinChunks } from './content.ts';
import type { ContentCache } from './content-cache.ts';

/** The Cache API wants addresses; nothing is ever fetched from this one (RFC 2606). */
const address = 'https://cache.invalid/';

/** A cache of the browser that stays, by the Cache API. Needs a page served over TLS. */
export async function openWebCache(name = 'tellings'): Promise<ContentCache> {
  const cache = await caches.open(name);
  const contentUrl = (sha256: string): string => `${address}sha256/${sha256}`;
  const noteUrl = (note: string): string => `${address}note/${encodeURIComponent(note)}`;
  return {
    get: async (sha256) => {
      const response = await cache.match(contentUrl(sha256));
      return response ? blobContent(await response.blob()) : null;
    },
    put: async (sha256, chunks) => {
      const blob = new Blob([await joinChunks(chunks)]);
      await cache.put(contentUrl(sha256), new Response(blob));
      return blobContent(blob);
    },
    remove: async (sha256) => {
      await cache.delete(contentUrl(sha256));
    },
    note: (note, text) => cache.put(noteUrl(note), new Response(text)),
    recall: async (note) => (await (await cache.match(noteUrl(note)))?.text()) ?? null,
  };
}

function blobContent(blob: Blob): Content {
  return {
    byteCount: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}
