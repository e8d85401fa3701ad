/** Larger contents are no single report. */
export const maximumBytes: number = 5 * 1024 * 1024;
/** Deeper pages are turned away: browsers stop at 512, and everything after the parser recurses. */
export const maximumDepth = 512;
/** More elements and character references than this take the extractor many seconds. */
export const maximumPieces = 80_000;
/** Heavier pages take the extractor many seconds; the heaviest of 464 real ones weighs 85,000. */
export const maximumWeight = 1_000_000;
