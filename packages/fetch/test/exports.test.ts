import { expect, test } from 'vitest';
import * as fetch from '../src/index.ts';

test('the package exports what other packages may use, and nothing else', () => {
  expect(Object.keys(fetch).sort()).toEqual([
    'checkArchive',
    'defaultLimits',
    'encodeWarcRecord',
    'fetchSources',
    'planFetch',
    'readArchived',
    'readWarc',
    'serveNewsroom',
  ]);
});
