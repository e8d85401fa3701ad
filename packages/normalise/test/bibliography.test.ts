import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findViolations } from '@tellings/schema';
import { expect, test } from 'vitest';
import { normaliseCapture } from '../src/read-document.ts';
import { captureOf } from './reference-data.ts';

const file = resolve(
  import.meta.dirname,
  '../../../datasets/leader-recordings/bibliography/press-reports.jsonl',
);

test('every entry of the first dataset becomes a report and a citation', () => {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(270);
  for (const line of lines) {
    const capture = captureOf({
      media_type: 'application/vnd.tellings.citation+json',
      source_key: line,
    });
    const result = normaliseCapture(capture, new TextEncoder().encode(line));
    expect(result.issues).toEqual([]);
    expect(findViolations('report', result.report)).toEqual([]);
    expect('citation' in result && findViolations('citation', result.citation)).toEqual([]);
  }
});
