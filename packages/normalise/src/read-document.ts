/** What reads documents. It takes long to load, and is loaded where documents are read. */
export { readPageBlocks } from './page/page-blocks.ts';
export { normaliseCapture } from './report.ts';
