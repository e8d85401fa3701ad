import type { Content } from './file-digest.ts';
import type { PushFile } from './release-set.ts';

/** What a store says of an object without sending it; sha256 is null where it states none. */
export interface ObjectState {
  readonly byte_count: number;
  readonly sha256: string | null;
}

/** A store of files under paths, such as a folder or a bucket. */
export interface ObjectStore {
  urlOf(path: string): string;
  /** null when there is none. */
  state(path: string): Promise<ObjectState | null>;
  /** Digest of the bytes as a consumer gets them; null when there are none. */
  readBack(path: string): Promise<Content | null>;
  /** The text of a small document; null when there is none. */
  readText(path: string): Promise<string | null>;
  /** Puts a whole new object there at once; false, and nothing done, when one is there already. */
  create(file: PushFile): Promise<boolean>;
  /** Puts a whole object in the place of another at once: a reader sees the old or the new one. */
  replace(file: PushFile): Promise<void>;
  remove(path: string): Promise<void>;
}
