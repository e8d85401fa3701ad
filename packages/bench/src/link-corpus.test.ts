import { findViolations } from '@tellings/schema';
import { expect, test } from 'vitest';
import { createLinkCorpus, type LinkCorpusSpec } from './link-corpus.ts';

const spec: LinkCorpusSpec = { reports: 120, recordings: 60, speakers: 3, kind: 'citations' };

test('the same spec gives the same corpus, and a larger one begins with the smaller', () => {
  const { input } = createLinkCorpus(spec);
  expect(createLinkCorpus(spec).input).toEqual(input);
  const more = createLinkCorpus({ ...spec, reports: 130 }).input;
  expect(more.reports.slice(0, 120)).toEqual(input.reports);
});

test.each(['citations', 'texts'] as const)('%s are valid and have a truth each', (kind) => {
  const { input, truth } = createLinkCorpus({ ...spec, kind });
  expect(input.texts.length + input.citations.length).toBe(spec.reports);
  for (const report of input.reports) expect(findViolations('report', report)).toEqual([]);
  for (const text of input.texts) expect(findViolations('text', text)).toEqual([]);
  for (const citation of input.citations) expect(findViolations('citation', citation)).toEqual([]);
  expect(findViolations('registry', input.registry)).toEqual([]);
  const known = new Set(input.registry.recordings.map(({ recording_id }) => recording_id));
  const told = [...truth.values()];
  expect(told.every((id) => id === null || known.has(id))).toBe(true);
  expect(told.filter((id) => id === null).length).toBeGreaterThan(0);
});

test('quotations stand where they are said to stand', () => {
  const { input } = createLinkCorpus({ ...spec, kind: 'texts' });
  const marked = input.texts.flatMap(({ text, quotations }) =>
    quotations.map(({ start, end }) => text.slice(start - 1, end + 1)),
  );
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.every((words) => words.startsWith('“') && words.endsWith('”'))).toBe(true);
});
