export type {
  FetchContext,
  FetchLimits,
  FetchOutcome,
  FetchRequest,
  FetchResult,
  HostMap,
} from './context.ts';
export { defaultLimits } from './context.ts';
export type { ArchiveCheck } from './crawl/archive-check.ts';
export { checkArchive } from './crawl/archive-check.ts';
export { readArchived } from './crawl/archived-content.ts';
export type { CrawlProgress, HostProgress, PlannedPage } from './crawl/crawl.ts';
export type { CrawlSummary } from './crawl/tally.ts';
export type { Newsroom } from './newsroom.ts';
export { serveNewsroom } from './newsroom.ts';
export { fetchSources, planFetch } from './source.ts';
export type { WarcDraft } from './warc/encode.ts';
export { encodeWarcRecord } from './warc/encode.ts';
export { readWarc } from './warc/read.ts';
export type { WarcRecord } from './warc/record.ts';
