import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findViolations, UsageError } from '@tellings/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDatasetFolder, loadDataset } from './dataset.ts';

const datasetYaml = `name: harbour
title: Harbour
description: Synthetic.
licence: CC0-1.0
creators: [The test]
issued: '2026-01-02'
`;
const registryYaml = 'speakers: []\npublishers: []\nrecordings: []\n';
const sourceYaml = `source_id: clippings
name: Clippings
kind: folder
path: clippings
text_rights: closed
`;

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-dataset-'));
  folder = join(root, 'datasets', 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeFile(join(folder, 'dataset.yml'), datasetYaml);
  await writeFile(join(folder, 'registry.yml'), registryYaml);
  await writeFile(join(folder, 'sources', 'clippings.yml'), sourceYaml);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function faultOf(work: Promise<unknown>): Promise<UsageError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

describe('loadDataset', () => {
  test('reads what the authors wrote', async () => {
    const dataset = await loadDataset(folder);
    expect(dataset.spec.name).toBe('harbour');
    expect(dataset.sources.map(({ source_id }) => source_id)).toEqual(['clippings']);
    expect(dataset.judgements).toEqual([]);
  });

  test.each([
    [
      'an unknown field',
      `${datasetYaml}colour: blue\n`,
      /dataset\.yml:1: the file: unknown field colour/,
    ],
    [
      'a wrong value',
      datasetYaml.replace("'2026-01-02'", 'soon'),
      /dataset\.yml:6: issued: must match format/,
    ],
    [
      'a nested wrong value',
      `${datasetYaml}gates:\n  quarantine_rate: 3\n`,
      /dataset\.yml:8: gates\.quarantine_rate: must be <= 1/,
    ],
    ['broken YAML', `${datasetYaml}title: [\n`, /dataset\.yml:\d+: /],
    [
      'another name than its folder',
      datasetYaml.replace('harbour', 'port'),
      /name: must be harbour/,
    ],
  ])('names file, line and field of %s', async (_, yaml, message) => {
    await writeFile(join(folder, 'dataset.yml'), yaml);
    expect((await faultOf(loadDataset(folder))).message).toMatch(message);
  });

  test.each([
    ['a second source of one id', sourceYaml, /^sources\/more\.yml: source_id: clippings/],
    [
      'an unknown field',
      `${sourceYaml}colour: blue\n`,
      /^sources\/more\.yml:1: the file: unknown field colour/,
    ],
    ['broken YAML', 'kind: [', /^sources\/more\.yml:1: /],
  ])('goes on without a source file with %s, and says so', async (_, yaml, message) => {
    await writeFile(join(folder, 'sources', 'more.yml'), yaml);
    const { sources, faultySources } = await loadDataset(folder);
    expect(sources.map(({ source_id }) => source_id)).toEqual(['clippings']);
    expect(faultySources).toHaveLength(1);
    expect(faultySources[0]).toMatchObject({ code: 'fetch/source-invalid', record_id: 'more' });
    expect(faultySources[0]?.message).toMatch(message);
    expect(findViolations('issue', faultySources[0])).toEqual([]);
  });

  test('reads corrections, where there are some', async () => {
    expect((await loadDataset(folder)).corrections).toEqual({ corrections: [] });
    const yaml = `corrections:
  - table: recordings
    id: tape-2020
    field: title
    expect: null
    value: To the dockers
    reason: the catalogue names it
    source: letter of the harbour archive
`;
    await writeFile(join(folder, 'corrections.yml'), yaml);
    const { corrections } = (await loadDataset(folder)).corrections;
    expect(corrections).toMatchObject([{ expect: null, value: 'To the dockers' }]);
    await writeFile(join(folder, 'corrections.yml'), yaml.replace('expect: null', 'was: null'));
    expect((await faultOf(loadDataset(folder))).message).toMatch(
      /corrections\.yml:\d+: corrections\.0: must have required property 'expect'/,
    );
  });

  test('names the line of a judgement that breaks its schema', async () => {
    await writeFile(join(folder, 'judgements.jsonl'), '\n{"report_id":"nonsense"}\n');
    expect((await faultOf(loadDataset(folder))).message).toMatch(/judgements\.jsonl:2: /);
  });
});

describe('findDatasetFolder', () => {
  test('finds a dataset by name from a folder below', async () => {
    expect(findDatasetFolder('harbour', folder)).toBe(folder);
    expect(findDatasetFolder('.', folder)).toBe(folder);
  });

  test('says what it looked for', () => {
    expect(() => findDatasetFolder('lighthouse', root)).toThrow(
      /datasets\/lighthouse\/dataset\.yml/,
    );
  });
});
