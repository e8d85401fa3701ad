import { expect, test } from 'vitest';
import { reportOf } from '../test/newsroom.ts';
import { formatInterval } from './day.ts';
import { publicationOf } from './publication.ts';

test.each([
  ['https://post.example/2024/09/message-heard', '2024-09-01/2024-09-30'],
  ['https://post.example/world/2024/09/27/message', '2024-09-01/2024-09-30'],
  ['https://post.example/2024/13/message', null],
  ['https://post.example/article-2024/09', null],
  ['https://post.example/?from=/2024/09/', null],
  [null, null],
])('%s is filed under %s', (url, expected) => {
  const { publishedMonth } = publicationOf(reportOf('x', { url }));
  expect(publishedMonth && formatInterval(publishedMonth)).toBe(expected);
});

test('a publication date makes the address say no more', () => {
  const report = reportOf('x', {
    url: 'https://post.example/2019/01/x',
    published_date: '2024-09-27',
  });
  expect(publicationOf(report).publishedMonth).toBeNull();
});
