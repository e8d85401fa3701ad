import { type Content, contentOf, joinChunks } from './content.ts';

/**
 * Where files stay between two programs, by their SHA-256, so that what two versions share is held
 * once. It need not check anything: what comes out of it is checked before it is used.
 */
export interface ContentCache {
  /** null when it is not held. */
  get(sha256: string): Promise<Content | null>;
  /** Holds the bytes once all have come; when the chunks throw, nothing is held. */
  put(sha256: string, chunks: AsyncIterable<Uint8Array>): Promise<Content>;
  remove(sha256: string): Promise<void>;
  /** Keeps a small file that changes, such as an index, under its name. */
  note(name: string, text: string): Promise<void>;
  /** The text last noted; null when there is none. */
  recall(name: string): Promise<string | null>;
}

/** A cache that ends with the program. */
export function createMemoryCache(): ContentCache {
  const contents = new Map<string, Content>();
  const notes = new Map<string, string>();
  return {
    get: async (sha256) => contents.get(sha256) ?? null,
    put: async (sha256, chunks) => {
      const content = contentOf(await joinChunks(chunks));
      contents.set(sha256, content);
      return content;
    },
    remove: async (sha256) => {
      contents.delete(sha256);
    },
    note: async (name, text) => {
      notes.set(name, text);
    },
    recall: async (name) => notes.get(name) ?? null,
  };
}
