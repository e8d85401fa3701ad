import { expect, test } from 'vitest';
import { parseMediaType } from './media-type.ts';

test.each([
  ['Text/HTML', 'text/html', null],
  ['text/html; charset=UTF-8', 'text/html', 'utf-8'],
  ['text/html;charset="Windows-1252"; x=y', 'text/html', 'windows-1252'],
  ['application/xhtml+xml ;q=1; charset = utf-8', 'application/xhtml+xml', 'utf-8'],
  ['html', null, null],
  ['', null, null],
  [null, null, null],
])('%s', (header, essence, charset) => {
  expect(parseMediaType(header)).toEqual({ essence, charset });
});
