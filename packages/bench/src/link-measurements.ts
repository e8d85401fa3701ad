import {
  countDecisions,
  type LinkMemory,
  type LinkResult,
  linkFacts,
  linkReports,
  readFacts,
} from '@tellings/link';
import { createLinkCorpus, type LinkCorpus, type LinkCorpusSpec } from './link-corpus.ts';
import { createStopwatch, peakMemory } from './stopwatch.ts';

/** Facts of a corpus read, then reports linked, each timed by itself. */
export interface LinkMeasurement {
  readonly measure: 'link';
  readonly corpus: LinkCorpusSpec;
}

/** A corpus linked with a memory, then once more with one report added. */
export interface LinkAdditionMeasurement {
  readonly measure: 'link-addition';
  readonly corpus: LinkCorpusSpec;
}

/** CPU seconds of all threads of the process, the collector of garbage included. */
export interface LinkRun {
  readonly corpus: LinkCorpusSpec;
  readonly read_seconds: number;
  /** From facts to decisions: index, weighing, deciding, founding. */
  readonly weigh_seconds: number;
  /** From facts to records: the same, and tellings, claims and consensus. */
  readonly link_seconds: number;
  readonly peak_bytes: number;
  readonly outcome: LinkOutcome;
}

/** What became of reports whose recording is known to the inventor. */
export interface LinkOutcome {
  readonly right: number;
  /** Linked to another registered recording, or to one founded for another. */
  readonly wrong: number;
  /** Reports of unregistered recordings that tell of a recording founded for them. */
  readonly founded: number;
  readonly review: number;
  readonly pending: number;
}

export interface LinkAdditionRun {
  readonly corpus: LinkCorpusSpec;
  readonly first_seconds: number;
  readonly added_seconds: number;
  /** Reports whose text was read, and reports that were weighed, once one was added. */
  readonly read_count: number;
  readonly weighed_count: number;
}

/** Compiles the code before it is timed. */
const warmUp = { reports: 2000, recordings: 500, speakers: 5 } as const;

export async function measureLink({ corpus: spec }: LinkMeasurement): Promise<LinkRun> {
  linkReports(createLinkCorpus({ ...warmUp, kind: spec.kind }).input);
  const corpus = createLinkCorpus(spec);
  const reading = createStopwatch();
  const weighing = createStopwatch();
  const linking = createStopwatch();
  const facts = await reading.time(() => readFacts(corpus.input));
  await weighing.time(() => countDecisions(facts, corpus.input));
  const result = await linking.time(() => linkFacts(facts, corpus.input));
  return {
    corpus: spec,
    read_seconds: reading.elapsed().cpu_seconds,
    weigh_seconds: weighing.elapsed().cpu_seconds,
    link_seconds: linking.elapsed().cpu_seconds,
    peak_bytes: peakMemory(),
    outcome: judgeResult(result, corpus),
  };
}

export async function measureLinkAddition({
  corpus: spec,
}: LinkAdditionMeasurement): Promise<LinkAdditionRun> {
  const { input } = createLinkCorpus({ ...spec, reports: spec.reports + 1 });
  const [last] = input.reports.slice(-1);
  const before = { ...input, reports: input.reports.slice(0, -1) };
  const memory = createMemory();
  const first = createStopwatch();
  const added = createStopwatch();
  const withoutLast = {
    ...before,
    texts: input.texts.filter(({ report_id }) => report_id !== last?.report_id),
    citations: input.citations.filter(({ report_id }) => report_id !== last?.report_id),
  };
  await first.time(() => linkReports(withoutLast, memory));
  memory.forgetCounts();
  await added.time(() => linkReports(input, memory));
  return {
    corpus: spec,
    first_seconds: first.elapsed().cpu_seconds,
    added_seconds: added.elapsed().cpu_seconds,
    ...memory.counts(),
  };
}

/** Keeps JSON, as the memory in a file does, and counts the reports of what is made anew. */
function createMemory(): LinkMemory & {
  counts(): { readonly read_count: number; readonly weighed_count: number };
  forgetCounts(): void;
} {
  const values = new Map<string, string>();
  let read_count = 0;
  let weighed_count = 0;
  return {
    recall: (key) => {
      const text = values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    keep: (key, value) => {
      values.set(key, JSON.stringify(value));
      if (key.startsWith('facts ')) read_count += 1;
      else weighed_count += countReports(value as Pick<LinkResult, 'tellings' | 'pending'>);
    },
    counts: () => ({ read_count, weighed_count }),
    forgetCounts: () => {
      read_count = 0;
      weighed_count = 0;
    },
  };
}

function countReports({ tellings, pending }: Pick<LinkResult, 'tellings' | 'pending'>): number {
  return pending.length + tellings.filter(({ role }) => role === 'primary').length;
}

function judgeResult({ tellings, pending }: LinkResult, { truth }: LinkCorpus): LinkOutcome {
  const counts = { right: 0, wrong: 0, founded: 0, review: 0 };
  for (const { report_id, recording_id, role, status } of tellings) {
    if (role !== 'primary') continue;
    const expected = truth.get(report_id) ?? null;
    const isFounded = recording_id.startsWith('rec_');
    if (status === 'review') counts.review += 1;
    else if (recording_id === expected) counts.right += 1;
    else if (expected === null && isFounded) counts.founded += 1;
    else counts.wrong += 1;
  }
  return { ...counts, pending: pending.length };
}
