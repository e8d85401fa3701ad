export type { FetchContext, FetchLimits, FetchResult, HostMap } from './context.ts';
export { defaultLimits } from './context.ts';
export type { Newsroom } from './newsroom.ts';
export { serveNewsroom } from './newsroom.ts';
export { describeSource, fetchSource, listSourceFiles } from './source.ts';
