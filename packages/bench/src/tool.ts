import type { ExtractionPart } from './extraction-options.ts';
import type { ExtractorName } from './extractors.ts';

/** Something that is measured: an extractor of this package, or a tool of extraction_peer.py. */
export type Tool = { readonly name: string } & (
  | { readonly extractor: ExtractorName }
  | { readonly peer: string }
);

const ours: Tool = { name: 'tellings', extractor: 'tellings' };

const readability: Tool = {
  name: '@mozilla/readability, textContent',
  extractor: 'readability-js',
};
const readabilityBlocks: Tool = {
  name: '@mozilla/readability, blocks',
  extractor: 'readability-js-blocks',
};

const python = {
  trafilaturaFast: { name: 'trafilatura, fast', peer: 'trafilatura-fast' },
  trafilatura: { name: 'trafilatura, standard', peer: 'trafilatura' },
  trafilaturaPrecision: { name: 'trafilatura, precision', peer: 'trafilatura-precision' },
  newspaper: { name: 'newspaper4k', peer: 'newspaper4k' },
  newsPlease: { name: 'news-please', peer: 'news-please' },
  readability: { name: 'readability-lxml', peer: 'readability-lxml' },
} as const satisfies Readonly<Record<string, Tool>>;

const all: readonly Tool[] = [readability, readabilityBlocks, ...Object.values(python)];

const peersOf: Readonly<Record<ExtractionPart, readonly Tool[]>> = {
  article: all,
  fundus: all,
  dates: [
    { name: 'htmldate, extensive, address given', peer: 'htmldate-url' },
    { name: 'htmldate, extensive', peer: 'htmldate-extensive' },
    { name: 'htmldate, fast', peer: 'htmldate-fast' },
    python.trafilatura,
    python.newspaper,
    python.newsPlease,
  ],
  ftfy: [{ name: 'ftfy', peer: 'ftfy' }],
  speed: all.filter((tool) => tool !== readabilityBlocks),
};

/** What a table measures, ours first. */
export function listTools(part: ExtractionPart, withPeers: boolean): readonly Tool[] {
  const own: Tool = part === 'ftfy' ? { ...ours, extractor: 'tellings-characters' } : ours;
  return [own, ...(withPeers ? peersOf[part] : [])];
}
