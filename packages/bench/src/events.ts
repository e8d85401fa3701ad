import { parseArgs } from 'node:util';
import { linkEvents } from '@tellings/link';
import { findNearDuplicates } from '@tellings/near-duplicates';
import { UsageError } from '@tellings/schema';
import { clusterByPairs, clusterByWords } from './event-baseline.ts';
import {
  type EventDocument,
  readEventDocuments,
  reportIdOf,
  reportOf,
  textOf,
} from './event-corpus.ts';
import { type EventScore, scoreEvents } from './event-score.ts';
import { formatNumber, type Table } from './table.ts';

/** One way to cluster, measured on the labelled documents in this process. */
export interface EventMeasurement {
  readonly method: string;
  readonly seconds: number;
  readonly reports_per_second: number;
  /** By part of the labelled documents; all of them are clustered in one run. */
  readonly scores: Readonly<Record<'odd_topics' | 'even_topics' | 'all', EventScore>>;
}

/** Best cut of the word baseline on the odd topics. */
const wordCut = 0.2;

const usage = `pnpm bench events [--json]

  --json   print what was measured as JSON instead of a table
`;

/** Throws UsageError for arguments that make no sense. */
export function readEventOptions(args: readonly string[]): { readonly json: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
    return { json: values.json ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n${usage}`, { cause: error });
  }
}

/** Clusters the labelled documents by event, and by two simpler methods beside it. */
export async function measureEvents(
  tell: (step: string) => void,
): Promise<readonly EventMeasurement[]> {
  const documents = readEventDocuments();
  const methods: readonly (readonly [string, Cluster])[] = [
    ['event linking', linkAll],
    [`words, average link at ${wordCut}`, clusterWords],
    ['near-duplicates only', clusterDuplicates],
  ];
  const measured: EventMeasurement[] = [];
  for (const [method, cluster] of methods) {
    tell(method);
    const start = performance.now();
    const found = await cluster(documents);
    const seconds = (performance.now() - start) / 1000;
    measured.push({
      method,
      seconds,
      reports_per_second: documents.length / seconds,
      scores: {
        odd_topics: score(documents, found, (topic) => topic % 2 === 1),
        even_topics: score(documents, found, (topic) => topic % 2 === 0),
        all: score(documents, found, () => true),
      },
    });
  }
  return measured;
}

/** Cluster of each document, by place. */
type Cluster = (documents: readonly EventDocument[]) => Promise<readonly string[]>;

const linkAll: Cluster = async (documents) => {
  const { eventTellings } = linkEvents({
    reports: documents.map(reportOf),
    texts: documents.map(textOf),
    citations: [],
  });
  const eventOf = new Map(eventTellings.map(({ report_id, event_id }) => [report_id, event_id]));
  return documents.map((document) => eventOf.get(reportIdOf(document)) ?? document.id);
};

const clusterWords: Cluster = async (documents) =>
  clusterByWords(
    documents.map(({ text }) => text),
    wordCut,
  ).map(String);

const clusterDuplicates: Cluster = async (documents) => {
  const { pairs } = await findNearDuplicates(
    documents.map((document) => ({
      report_id: reportIdOf(document),
      headline: document.title,
      lead: null,
      body: document.text,
      published_at: document.published,
      agencies: [],
    })),
  );
  const placeOf = new Map(documents.map((document, place) => [reportIdOf(document), place]));
  const places = pairs.flatMap(({ left_report_id, right_report_id }) => {
    const [a, b] = [placeOf.get(left_report_id), placeOf.get(right_report_id)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  return clusterByPairs(documents.length, places).map(String);
};

function score(
  documents: readonly EventDocument[],
  found: readonly string[],
  takes: (topic: number) => boolean,
): EventScore {
  return scoreEvents(
    documents
      .map(({ topic, event }, place) => ({ topic, event, found: found[place] ?? '' }))
      .filter(({ topic }) => takes(Number(topic))),
  );
}

export function tabulateEvents(measured: readonly EventMeasurement[]): readonly Table[] {
  const parts = ['odd_topics', 'even_topics', 'all'] as const;
  return [
    {
      title: '772 news documents of 66 events in 33 topics (ECB+)',
      command: 'pnpm bench events',
      head: [
        'method',
        'topics',
        'pair P',
        'pair R',
        'pair F1',
        'B-cubed F1',
        'ARI',
        'similar events merged',
        'seconds',
        'reports/s',
      ],
      rows: measured.flatMap(({ method, seconds, reports_per_second, scores }) =>
        parts.map((part) => {
          const each = scores[part];
          const shares = [
            each.pair_precision,
            each.pair_recall,
            each.pair_f1,
            each.b_cubed_f1,
            each.adjusted_rand,
            each.similar_merged,
          ];
          return [
            method,
            part.replace('_topics', ''),
            ...shares.map((share) => share.toFixed(3)),
            formatNumber(seconds),
            formatNumber(reports_per_second),
          ];
        }),
      ),
      note: 'Weights were counted on the odd topics, parameters set with both halves in view; all topics are clustered in one run.',
    },
  ];
}
