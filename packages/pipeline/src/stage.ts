import type { CrawlSummary, FetchRequest } from '@tellings/fetch';
import type { Channel, ReleaseResult, SigningKey, VersionOverride } from '@tellings/publish';
import type { Issue } from '@tellings/schema';
import type { StageName } from './dag.ts';
import type { Dataset } from './dataset.ts';
import type { Progress } from './progress.ts';
import type { Store } from './store.ts';

/** A file a stage depends on or has written; path is relative to the dataset, with /. */
export interface FileDigest {
  readonly path: string;
  readonly record_count: number | null;
  readonly sha256: string;
  readonly schema: string | null;
}

/** What a stage may touch while it runs. */
export interface StageContext {
  readonly dataset: Dataset;
  readonly store: Store;
  /** Folder the stage writes into; becomes visible as a whole when the stage has closed. */
  readonly staging: string;
  /** Where a table of an earlier stage lies. */
  readonly tablePath: (table: string) => string;
  /** Where the issues of an earlier stage lie. */
  readonly issuesPath: (stage: StageName) => string;
  /** Folder of content read from local sources, by digest. */
  readonly contentFolder: string;
  /** Folder of the web archive. */
  readonly archiveFolder: string;
  /** What the command line asks of the stage fetch. */
  readonly fetchRequest: FetchRequest;
  /** Ends the stage fetch early; what it has not fetched waits for the next run. */
  readonly signal: AbortSignal | null;
  /** Folder that the stage keeps between runs; without it a run costs more and gives the same. */
  readonly indexFolder: string;
  /** Digest of the code that runs: what was kept by other code may differ. */
  readonly code: string;
  /** local: the build has documents that are not the dataset's own. */
  readonly channel: Channel;
  /** What a person decided of the version of the release. */
  readonly override: VersionOverride | null;
  /** Attempts to release, one a line. */
  readonly buildsPath: string;
  /** Sees what became of a release, a blocked one too. */
  readonly onRelease: (result: ReleaseResult) => void;
  /** Signs the release; null leaves it unsigned. */
  readonly signingKey: SigningKey | null;
  readonly onProgress: (progress: Progress) => void;
}

/** What a stage hands to the runner; the runner stores tables and issues. */
export interface StageResult {
  readonly tables: Readonly<Record<string, Iterable<object>>>;
  readonly issues: readonly Issue[];
  readonly recordsIn: number;
  readonly recordsOut: number;
  readonly recordsQuarantined: number;
  /** Called once the tables have been stored, or when that failed. */
  readonly close?: () => void;
  /** Files written outside the staging folder, such as a release. */
  readonly files?: readonly FileDigest[];
  /** fetch: what its crawl did. */
  readonly crawl?: CrawlSummary | null;
}

/** How one stage is wired to the store. The stage itself is a pure function in its own package. */
export interface Stage {
  /** Parameters that decide the output, as canonical JSON or one word. */
  parameters(dataset: Dataset, channel: Channel): string | Promise<string>;
  /** Files people wrote that the stage reads. */
  inputFiles(dataset: Dataset): Promise<readonly string[]>;
  run(context: StageContext): Promise<StageResult>;
}
