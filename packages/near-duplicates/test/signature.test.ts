import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Report, ReportText } from '@tellings/schema';
import { expect, test } from 'vitest';
import { defaultParameters, signText } from '../src/index.ts';

const examples = resolve(import.meta.dirname, '../../../schemas/examples/valid');

function readExample<T>(name: string): T {
  return JSON.parse(readFileSync(join(examples, name), 'utf8')) as T;
}

/**
 * Signatures of one media type are compared across releases and programs. Where this fails, the
 * tokeniser, the hashes or the sketch give other signatures than published ones: raise
 * `rulesVersion` in signature.ts and the media type in report.schema.json, then renew the example.
 */
test('the example text has the signature that the example report states', () => {
  const { text, segments } = readExample<ReportText>('text/article.json');
  const body = segments
    .filter(({ kind }) => kind === 'standfirst' || kind === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const { signature } = readExample<Report>('report/document.json');
  expect(signText(body, defaultParameters)).toBe(signature);
});
