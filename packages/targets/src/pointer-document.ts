import {
  type Advisories,
  assertValid,
  NonRetryableError,
  type ReleaseIndex,
} from '@tellings/schema';

/** index.json. `place` is where it was read. Throws NonRetryableError. */
export function parseIndex(text: string, place: string): ReleaseIndex {
  return read(place, 'an index of releases', () => {
    const index: unknown = JSON.parse(text);
    assertValid('release-index', index);
    return index;
  });
}

/** advisories.json. `place` is where it was read. Throws NonRetryableError. */
export function parseAdvisories(text: string, place: string): Advisories {
  return read(place, 'a file of advisories', () => {
    const file: unknown = JSON.parse(text);
    assertValid('advisories', file);
    return file;
  });
}

function read<Document>(place: string, kind: string, parse: () => Document): Document {
  try {
    return parse();
  } catch (cause) {
    throw new NonRetryableError(
      `${place} is not ${kind}: ${(cause as Error).message}; nothing was sent`,
      { cause },
    );
  }
}
