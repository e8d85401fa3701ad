import { expect, test } from 'vitest';
import { cdxjLine } from './cdxj.ts';

const entry = {
  url: 'https://www.harbour.example/a?b=1',
  timestamp: '20260102030405',
  mime: 'text/html',
  status: 200,
  digest: 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ',
  length: 509,
  offset: 631,
  filename: 'warc/0001.warc.gz',
};

test('key, time and fields, every value a string', () => {
  const [key, time, ...json] = cdxjLine(entry).split(' ');
  expect([key, time]).toEqual(['example,harbour)/a?b=1', '20260102030405']);
  const { timestamp: _, ...fields } = entry;
  expect(JSON.parse(json.join(' '))).toEqual({
    ...fields,
    status: '200',
    length: '509',
    offset: '631',
  });
});

test('lines sort by key, then by time', () => {
  const lines = [
    cdxjLine(entry),
    cdxjLine({ ...entry, timestamp: '20260102030406' }),
    cdxjLine({ ...entry, url: 'https://harbour.example/b' }),
    cdxjLine({ ...entry, url: 'https://harbours.example/' }),
  ];
  expect(lines.toReversed().sort()).toEqual(lines);
});
