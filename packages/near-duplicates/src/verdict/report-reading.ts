import type { DuplicateInput } from '../input.ts';
import { createWords, readWords, type Words } from '../kernel/words.ts';
import { type Facts, readFacts } from './facts.ts';

/** What judging needs of one report's body. */
export interface ReportReading {
  readonly body: string;
  readonly words: Words;
  readonly facts: Facts;
  /** The hashes of the words, ascending, once someone has asked for them. */
  sorted: Int32Array | null;
}

/** A reading is good until some ten more have been asked for: its memory is used again. */
export type ReadReport = (report: DuplicateInput) => ReportReading;

/** Readings of the same age, and the columns that hold their words one after another. */
interface Generation {
  readonly readings: Map<string, ReportReading>;
  readonly columns: Omit<Words, 'count'>;
  used: number;
}

/** Words of one generation; each takes 16 bytes. */
const generationWords = 2 ** 19;
/** A longer body has memory of its own, and counts as this many words. */
const mostCodeUnits = generationWords / 16;

/**
 * Reads the bodies of reports, and keeps the last readings: most reports are in several pairs, and
 * these stand near one another. Two generations bound the memory: a full one becomes the old one,
 * and the old one is emptied and filled again.
 */
export function createReportReader(): ReadReport {
  let young = createGeneration();
  let old = createGeneration();
  return ({ report_id, body }) => {
    const known = young.readings.get(report_id);
    if (known?.body === body) return known;
    const before = old.readings.get(report_id);
    if (young.used + Math.min(body.length, mostCodeUnits) > generationWords) {
      [young, old] = [old, young];
      young.readings.clear();
      young.used = 0;
    }
    const reading = before?.body === body ? renewIn(young, before) : readInto(young, body);
    young.readings.set(report_id, reading);
    return reading;
  };
}

function createGeneration(): Generation {
  const column = (): Int32Array => new Int32Array(generationWords);
  const columns = { low: column(), high: column(), starts: column(), ends: column() };
  return { readings: new Map(), columns, used: 0 };
}

function readInto(generation: Generation, body: string): ReportReading {
  const isLong = body.length > mostCodeUnits;
  const words = isLong ? createWords() : freeWords(generation);
  readWords(body, words);
  generation.used += isLong ? mostCodeUnits : words.count;
  const facts = readFacts(body, words);
  return { body, words: isLong ? trimWords(words) : words, facts, sorted: null };
}

/** The rest of the columns. A body has no more words than code units. */
function freeWords({ columns, used }: Generation): Words {
  return {
    count: 0,
    low: columns.low.subarray(used),
    high: columns.high.subarray(used),
    starts: columns.starts.subarray(used),
    ends: columns.ends.subarray(used),
  };
}

function trimWords({ count, low, high, starts, ends }: Words): Words {
  return {
    count,
    low: low.slice(0, count),
    high: high.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
}

/** Moves a reading to a generation; it may lie in the same columns, in what has become free. */
function renewIn(generation: Generation, reading: ReportReading): ReportReading {
  if (reading.body.length > mostCodeUnits) {
    generation.used += mostCodeUnits;
    return reading;
  }
  const { count, low, high, starts, ends } = reading.words;
  const words = freeWords(generation);
  words.count = count;
  words.low.set(low.subarray(0, count));
  words.high.set(high.subarray(0, count));
  words.starts.set(starts.subarray(0, count));
  words.ends.set(ends.subarray(0, count));
  generation.used += count;
  return { ...reading, words };
}

/** The low lanes of the words' hashes, ascending. */
export function sortWords(reading: ReportReading): Int32Array {
  const { count, low } = reading.words;
  reading.sorted ??= low.slice(0, count).sort();
  return reading.sorted;
}
