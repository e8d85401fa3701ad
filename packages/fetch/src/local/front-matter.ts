import { parse } from 'yaml';
import {
  agencySeparator,
  authorSeparator,
  type StatedFields,
  splitNames,
  statedText,
} from '../statement.ts';
import { decodeUtf8 } from '../text-decoding.ts';

/** What the front matter of a document states. */
export interface FrontMatter {
  readonly url: string | null;
  readonly stated: StatedFields;
  /** Keys that mean nothing here, sorted. */
  readonly unknownKeys: readonly string[];
}

const maxBytes = 65_536;

const knownKeys: ReadonlySet<string> = new Set([
  'url',
  'outlet',
  'headline',
  'authors',
  'agencies',
  'published_at',
  'published',
  'modified',
  'language',
]);

/**
 * The YAML block between two `---` lines at the very start of a document; null when there is
 * none. Every scalar is read as the text it is written as, so a date stays as written.
 * Throws Error when the block is no mapping in YAML.
 */
export function readFrontMatter(document: Uint8Array): FrontMatter | null {
  const block = findBlock(document);
  if (block === null) return null;
  const value: unknown = parse(block, { schema: 'failsafe', maxAliasCount: 0 });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('the block is not a list of keys and values');
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const published = textOf(fields, 'published_at') ?? textOf(fields, 'published');
  return {
    url: textOf(fields, 'url'),
    stated: {
      outlet: textOf(fields, 'outlet'),
      headline: textOf(fields, 'headline'),
      authors: namesOf(fields, 'authors', authorSeparator),
      agencies: namesOf(fields, 'agencies', agencySeparator),
      published,
      modified: textOf(fields, 'modified'),
      language: textOf(fields, 'language'),
    },
    unknownKeys: Object.keys(fields)
      .filter((key) => !knownKeys.has(key))
      .sort(),
  };
}

function findBlock(document: Uint8Array): string | null {
  const start = Buffer.from(document.subarray(0, maxBytes)).toString('latin1');
  const matched =
    /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(start);
  const block = matched?.index === 0 ? matched[1] : undefined;
  if (block === undefined) return null;
  const text = decodeUtf8(Buffer.from(block, 'latin1'));
  if (text === null) throw new Error('the block is not UTF-8');
  return text;
}

function textOf(fields: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = fields[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new Error(`key ${key} is not a text`);
  return statedText(value);
}

function namesOf(
  fields: Readonly<Record<string, unknown>>,
  key: string,
  separator: RegExp,
): string[] {
  const value = fields[key];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return splitNames(value, separator);
  }
  return splitNames(textOf(fields, key), separator);
}
