import type { CrawlSummary, HostProgress } from '@tellings/fetch';
import type { StageName } from './dag.ts';

export interface Progress {
  readonly done: number;
  /** null while the total is not known. */
  readonly total: number | null;
  /** Hosts that a crawl is at work on. */
  readonly hosts?: readonly HostProgress[];
}

/** Why a stage runs instead of being skipped. */
export type RunReason =
  | 'never-run'
  | 'forced'
  | 'inputs-or-code-changed'
  | 'reads-the-network'
  | 'replay'
  | 'output-changed'
  | 'stage-before';

/** What a run tells whoever watches it. */
export type RunEvent =
  | { readonly type: 'stage-started'; readonly dataset: string; readonly stage: StageName }
  | {
      readonly type: 'stage-planned';
      readonly dataset: string;
      readonly stage: StageName;
      readonly reason: RunReason;
    }
  | ({ readonly type: 'stage-progress'; readonly stage: StageName } & Progress)
  | {
      readonly type: 'stage-finished';
      readonly dataset: string;
      readonly stage: StageName;
      readonly outcome: 'ran' | 'skipped';
      readonly records_in: number;
      readonly records_out: number;
      readonly records_quarantined: number;
      readonly tables: Readonly<Record<string, number>>;
      readonly issues: Readonly<Record<string, number>>;
      /** What a crawl did; null when none ran. */
      readonly crawl: CrawlSummary | null;
      /** Folder of the release a publish stage made or confirmed; null for other stages. */
      readonly release: string | null;
    };
