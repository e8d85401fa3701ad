import { join } from 'node:path';
import { reportTextParts, type SourceTables } from '@tellings/normalise';
import { type Capture, mintId, sha256, UsageError } from '@tellings/schema';
import { loadSourceTables } from './source-tables.ts';

/** An article of a consumer's own: what it is called, and its standfirst and body. */
export interface Article {
  readonly name: string;
  readonly text: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  htm: 'text/html',
  html: 'text/html',
  json: 'application/ld+json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  nitf: 'application/nitf+xml',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
};
/** Far enough into a page to tell it from a text that opens with an angle bracket. */
const sniffedBytes = 1024;

/**
 * The tables that the reports of a release were read with: those of the dataset whose folder holds
 * the release, and of a release that lies anywhere else the ones that come with the program.
 */
export function tablesOfRelease(folder: string): Promise<SourceTables> {
  return loadSourceTables(join(folder, '../..'));
}

/**
 * Reads an article as a build would read it, so that the same page gives the same text. The ending
 * of the name, or else the content, tells a page from plain text. Throws UsageError saying why no
 * article can be read.
 */
export async function readArticle(
  name: string,
  content: Uint8Array,
  tables?: SourceTables,
): Promise<Article> {
  const { normaliseCapture } = await import('@tellings/normalise/read-document');
  const read = normaliseCapture(describe(name, content), content, tables);
  const { text, issues } = { text: null, ...read };
  if (text) return { name, text: reportTextParts(text).body };
  const reason = issues.find(({ level }) => level === 'error')?.message;
  throw new UsageError(`${name} cannot be read as an article: ${reason ?? 'it has no text'}`);
}

/** The capture a source without statements of its own would give. */
function describe(name: string, content: Uint8Array): Capture {
  const digest = sha256(content);
  const source_id = 'article';
  return {
    capture_id: mintId('cap', source_id, name, digest),
    source_id,
    source_key: name,
    url: null,
    path: name,
    media_type: mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? sniff(content),
    charset: null,
    byte_count: content.length,
    sha256: digest,
    stated: {
      basis: 'none',
      outlet: null,
      headline: null,
      authors: [],
      agencies: [],
      published: null,
      modified: null,
      language: null,
    },
  };
}

function sniff(content: Uint8Array): string {
  const head = Buffer.from(content.subarray(0, sniffedBytes)).toString('latin1');
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(head) ? 'text/html' : 'text/plain';
}
