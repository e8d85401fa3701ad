import { copyKinds } from './copy.ts';
import { fitExponent, median } from './growth.ts';
import type { CorpusName } from './measured-corpus.ts';
import type { BenchResults, CorpusResult } from './near-duplicates.ts';
import { type BenchOptions, describeCommand } from './options.ts';
import { formatCount, formatNumber, formatShare, type Table } from './table.ts';

const megabyte = 1e6;

/** What was measured, as tables. */
export function tabulate(results: BenchResults, options: BenchOptions): readonly Table[] {
  const command = describeCommand(options);
  return [
    tabulateSignatures(results, command),
    ...results.corpora.map((corpus) => tabulateCorpus(corpus, command)),
    tabulateGrowth(results, command),
    tabulateKinds(results, command),
    tabulateShingles(results, command),
    tabulateAdditions(results, command),
  ];
}

function tabulateSignatures({ signatures, corpora }: BenchResults, command: string): Table {
  const ours = signatures.map((measured) => ({
    ...measured,
    tool: `tellings, ${measured.reader}`,
  }));
  const peers = corpora.flatMap((measured) =>
    measured.peers.flatMap(({ package: name, version, signature_seconds }) => {
      if (signature_seconds === null) return [];
      const { documents, bytes } = measured.ours;
      const tool = `${name} ${version}`;
      return [
        { corpus: measured.corpus, documents, bytes, tool, cpu_seconds: [signature_seconds] },
      ];
    }),
  );
  return {
    title: 'Text to signature, one core',
    command,
    head: ['corpus', 'tool', 'MB/s', 'docs/s', 'best MB/s'],
    rows: [...ours, ...peers].map(({ corpus, tool, documents, bytes, cpu_seconds }) => {
      const middle = median(cpu_seconds);
      const best = bytes / megabyte / Math.min(...cpu_seconds);
      const rates = [bytes / megabyte / middle, documents / middle, best];
      return [nameCorpus(corpus), tool, ...rates.map(formatNumber)];
    }),
    note: 'CPU seconds, tokenising included; MB of UTF-8. Ours: median of five runs after one that warms up; the others: one run.',
  };
}

function tabulateCorpus({ corpus, ours, labels, peers }: CorpusResult, command: string): Table {
  const seconds = ours.runs.map(({ cpu_seconds }) => cpu_seconds);
  const [cold = 0, ...warm] = seconds;
  const middle = median(warm.length > 0 ? warm : seconds);
  const verified = median(ours.verified_seconds);
  const rate = (cpuSeconds: number): string => formatNumber(ours.documents / cpuSeconds);
  const scoresOf = ({ scores }: Pick<CorpusResult['ours'], 'scores'>): string[] =>
    [scores.near, scores.contained, scores.claimed].map(formatShare);
  const memory = (bytes: number): string => formatNumber(bytes / megabyte);
  const f1 = labels
    ? ` F1 on the ${labels.pairs} labelled pairs of Reuters-21578: ${labels.f1.toFixed(3)}.`
    : '';
  return {
    title: `Text to pairs, one core: ${nameCorpus(corpus)}`,
    command,
    head: [
      'tool',
      'bands',
      'docs/s',
      'times slower',
      'peak MB',
      'recall J ≥ .7',
      'recall C ≥ .5',
      'precision',
    ],
    rows: [
      ['tellings, warm', '20x6', rate(middle), '1.00', memory(ours.peak_bytes), ...scoresOf(ours)],
      ['tellings, cold', '20x6', rate(cold), formatNumber(cold / middle)],
      ['tellings, not judged', '20x6', rate(verified), formatNumber(verified / middle)],
      ...peers.map((peer) => [
        `${peer.package} ${peer.version}`,
        peer.banding,
        rate(peer.pair_seconds),
        formatNumber(peer.pair_seconds / middle),
        memory(peer.peak_bytes),
        ...scoresOf(peer),
      ]),
    ],
    note: `CPU seconds from text to what the tool answers: records of verified pairs here, candidate or estimated pairs of J ≥ .7 elsewhere. Recall is of pairs that are not identical, against all pairs; precision is of the pairs claimed to have J ≥ .7. Cold is the first run of a process, warm the median of the next; not judged is to verified pairs.${f1}`,
  };
}

function tabulateGrowth({ growth }: BenchResults, command: string): Table {
  const points = growth.map(({ documents, wall_seconds }) => ({
    size: documents,
    seconds: wall_seconds,
  }));
  const exponent =
    new Set(points.map(({ size }) => size)).size < 2
      ? ''
      : ` Exponent of growth: ${fitExponent(points).toFixed(2)}.`;
  return {
    title: 'Synthetic reports, end to end',
    command,
    head: [
      'reports',
      'MB',
      'seconds',
      'CPU seconds',
      'docs/s',
      'MB/s',
      'peak MB',
      'precision',
      'of partial',
    ],
    rows: growth.map(({ documents, bytes, wall_seconds, cpu_seconds, peak_bytes, scores }) => [
      formatCount(documents),
      ...[
        bytes / megabyte,
        wall_seconds,
        cpu_seconds,
        documents / wall_seconds,
        bytes / megabyte / wall_seconds,
        peak_bytes / megabyte,
      ].map(formatNumber),
      formatShare(scores.wholes),
      formatShare(scores.passages),
    ]),
    note: `From a file of reports in JSON Lines to the records of their pairs and groups, by an index in a folder, with all cores; inventing the reports is not timed. Precision is of the pairs called duplicates, the partial ones apart: those of one planted family.${exponent}`,
  };
}

function tabulateKinds({ growth }: BenchResults, command: string): Table {
  return {
    title: 'Planted copies found, by kind',
    command,
    head: ['kind', ...growth.map(({ documents }) => formatCount(documents))],
    rows: copyKinds.map((kind) => [
      kind,
      ...growth.map(({ scores }) => formatShare(scores.kinds.get(kind) ?? { count: 0, found: 0 })),
    ]),
    note: 'A copy counts as found when it and its original are called duplicates; a template when they are not.',
  };
}

function tabulateShingles({ corpora }: BenchResults, command: string): Table {
  return {
    title: 'Shingles by how many texts hold them',
    command,
    head: ['corpus', 'one', '2 to 10', '11 to 64', 'more'],
    rows: corpora.map(({ corpus, shingle_shares }) => [
      nameCorpus(corpus),
      ...shingle_shares.map((share) => share.toFixed(4)),
    ]),
    note: 'Shares of all distinct shingles of all texts: how like news the invented texts are, as far as the work of finding pairs depends on it. More of theirs stand in 2 to 10 texts, because more of them are copies.',
  };
}

function tabulateAdditions({ additions }: BenchResults, command: string): Table {
  return {
    title: 'One report added to an index on disk',
    command,
    head: ['reports', 'opened in s', 'median ms', 'maximum ms'],
    rows: additions.map(({ size, open_seconds, addition_seconds }) => [
      formatCount(size),
      formatNumber(open_seconds),
      formatNumber(1000 * median(addition_seconds)),
      formatNumber(1000 * Math.max(...addition_seconds)),
    ]),
    note: 'Wall clock. By turns a new report and a copy of one that the index holds.',
  };
}

function nameCorpus(corpus: CorpusName): string {
  return corpus === 'reuters' ? 'Reuters-21578' : corpus;
}
