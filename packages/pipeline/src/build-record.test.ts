import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@tellings/schema';
import { expect, onTestFinished, test } from 'vitest';
import { describeFailure, readFailedBuild, recordBuild } from './build-record.ts';

async function emptyRecord(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-builds-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'main', 'builds.jsonl');
}

const failure = (reason: string) =>
  describeFailure(new Error(reason), { issued: '2026-11-01', channel: 'stable' });

test('a line that a kill cut short is dropped', async () => {
  const path = await emptyRecord();
  const [first, second] = [failure('no “key”'), failure('no space')];
  await recordBuild(path, first);
  await appendFile(path, canonicalJson(second).slice(0, 20));
  expect(await readFailedBuild(path)).toEqual(first);
  await recordBuild(path, second);
  expect(await readFile(path, 'utf8')).toBe(`${canonicalJson(first)}\n${canonicalJson(second)}\n`);
  expect(await readFailedBuild(path)).toEqual(second);
});

test('nothing is told of a record whose only line was cut short', async () => {
  const path = await emptyRecord();
  expect(await readFailedBuild(path)).toBeNull();
  await recordBuild(path, failure('no space'));
  const text = await readFile(path, 'utf8');
  await rm(path);
  await appendFile(path, text.slice(0, -1));
  expect(await readFailedBuild(path)).toBeNull();
});
