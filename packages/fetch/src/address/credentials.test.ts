import { expect, test } from 'vitest';
import { hasCredentials } from './credentials.ts';

test.each([
  ['https://reader:word@a.example/x', true],
  ['https://reader@a.example/x', true],
  ['https://:word@a.example/x', true],
  ['//reader:word@a.example/x', true],
  ['https://@a.example/x', false],
  ['https://a.example/@reader:word', false],
  ['https://a.example/?to=reader:word@b.example', false],
  ['/x', false],
  ['http://', false],
])('%s: %s', (url, expected) => {
  expect(hasCredentials(url)).toBe(expected);
});
