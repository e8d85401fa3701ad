import type { ExtractionPart } from './extraction-options.ts';
import type { ExtractorName } from './extractors.ts';

/** Something that is measured: an extractor of this package, or a tool of extraction_peer.py. */
export type Tool = { readonly name: string } & (
  | { readonly extractor: ExtractorName }
  | { readonly peer: string }
);

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

/** Which of our own extractors a table measures. */
const ownExtractor: Readonly<Record<ExtractionPart, ExtractorName>> = {
  article: 'tellings',
  fundus: 'tellings-body',
  dates: 'tellings',
  ftfy: 'tellings-characters',
  speed: 'tellings',
};

/** What a table measures, ours first. */
export function listTools(part: ExtractionPart, withPeers: boolean): readonly Tool[] {
  const own: Tool = { name: 'tellings', extractor: ownExtractor[part] };
  return [own, ...(withPeers ? peersOf[part] : [])];
}
