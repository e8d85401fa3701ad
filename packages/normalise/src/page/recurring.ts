import { compareStrings, sha256 } from '@tellings/schema';
import { foldWords } from '../words.ts';

/** Documents of a host in which a block must stand before it counts as the outlet's own. */
const leastDocuments = 3;
/** Longer blocks recur in agency copy, not in furniture. */
const longestBlock = 1000;

/** Blocks of one page as they are before recurring ones are taken out. */
export interface PageBlocks {
  readonly host: string;
  readonly title: string;
  readonly blocks: readonly string[];
}

/** A block that recurs on a host; its words are not kept, only their digest. */
export interface RecurringRow {
  readonly host: string;
  readonly sha256: string;
  readonly document_count: number;
}

/** Which blocks recur. */
export interface BoilerplateTable {
  readonly rows: readonly RecurringRow[];
  readonly has: (host: string, block: string) => boolean;
}

/** Digest of a block: folded words, digits as "0", so that counts and dates make no difference. */
export function digestBlock(block: string): string | null {
  if (block.length > longestBlock) return null;
  const words = foldWords(block).map((word) => word.replace(/\p{N}+/gu, '0'));
  return words.length === 0 ? null : sha256(words.join(' '));
}

/** Titles and bodies of the documents in which a block stands, as digests. */
interface Holders {
  readonly titles: Set<string>;
  readonly bodies: Set<string>;
}

/**
 * Learns the blocks that stand in at least three different documents of a host: under different
 * titles and in different bodies, so that an article seen twice, or in versions, counts once. The
 * order of the pages makes no difference.
 */
export function learnRecurring(pages: Iterable<PageBlocks>): RecurringRow[] {
  const hosts = new Map<string, Map<string, Holders>>();
  for (const { host, title, blocks } of pages) {
    const digests = [...new Set(blocks.flatMap((block) => digestBlock(block) ?? []))];
    const body = sha256(digests.toSorted(compareStrings).join('\n'));
    const held = hosts.get(host) ?? new Map<string, Holders>();
    hosts.set(host, held);
    for (const digest of digests) {
      const holders = held.get(digest) ?? { titles: new Set(), bodies: new Set() };
      held.set(digest, holders);
      holders.titles.add(foldWords(title).join(' '));
      holders.bodies.add(body);
    }
  }
  return [...hosts]
    .flatMap(([host, held]) => [...held].map(([digest, holders]) => toRow(host, digest, holders)))
    .filter((row) => row.document_count >= leastDocuments)
    .sort((a, b) => compareStrings(a.host, b.host) || compareStrings(a.sha256, b.sha256));
}

function toRow(host: string, digest: string, { titles, bodies }: Holders): RecurringRow {
  return { host, sha256: digest, document_count: Math.min(titles.size, bodies.size) };
}

/** A table of learned rows. */
export function createBoilerplateTable(rows: readonly RecurringRow[]): BoilerplateTable {
  const known = new Map<string, Set<string>>();
  for (const row of rows) {
    const digests = known.get(row.host) ?? new Set<string>();
    digests.add(row.sha256);
    known.set(row.host, digests);
  }
  return {
    rows,
    has: (host, block) => {
      const digests = known.get(host);
      if (digests === undefined) return false;
      const digest = digestBlock(block);
      return digest !== null && digests.has(digest);
    },
  };
}
