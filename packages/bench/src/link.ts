import { measureApart } from './fresh-process.ts';
import type { LinkCorpusSpec } from './link-corpus.ts';
import type { LinkAdditionRun, LinkRun } from './link-measurements.ts';
import type { LinkBenchOptions } from './link-options.ts';

export interface LinkResults {
  /** Citations of many speakers, then of one, each at two sizes. */
  readonly citations: readonly LinkRun[];
  /** Whole texts. */
  readonly texts: readonly LinkRun[];
  readonly additions: readonly LinkAdditionRun[];
}

/** Recordings of one speaker, on average, in the corpora of many. */
const recordingsPerSpeaker = 100;
/** Of the reports, so many are whole texts. */
const textShare = 0.05;
const mostAdditions = 20_000;
/** Of the reports, so many are of one speaker alone, which is the worst case. */
const soleSpeakerShare = 0.05;

/** Measures linking, each corpus in a process of its own on one core. */
export async function measureLinking(
  { reports, recordings }: LinkBenchOptions,
  tell: (step: string) => void,
): Promise<LinkResults> {
  const speakers = Math.max(1, Math.round(recordings / recordingsPerSpeaker));
  const run = (corpus: LinkCorpusSpec): Promise<LinkRun> => {
    tell(
      `link: ${corpus.reports} ${corpus.kind}, ${corpus.recordings} recordings of ${corpus.speakers} speakers`,
    );
    return measureApart<LinkRun>({ measure: 'link', corpus });
  };
  const citations: LinkRun[] = [];
  for (const speakerCount of new Set([speakers, 1])) {
    const most = speakerCount === 1 ? reports * soleSpeakerShare : reports;
    for (const size of [most / 4, most]) {
      const kind = 'citations';
      citations.push(
        await run({ reports: Math.round(size), recordings, speakers: speakerCount, kind }),
      );
    }
  }
  const textCount = Math.max(100, Math.round(reports * textShare));
  const texts = [await run({ reports: textCount, recordings, speakers, kind: 'texts' })];
  const corpus: LinkCorpusSpec = {
    reports: Math.min(mostAdditions, reports),
    recordings,
    speakers,
    kind: 'texts',
  };
  tell(`link: one report added to ${corpus.reports}`);
  const additions = [await measureApart<LinkAdditionRun>({ measure: 'link-addition', corpus })];
  return { citations, texts, additions };
}
