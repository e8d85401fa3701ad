import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePageList } from './page-list.ts';

test('one address a line', () => {
  const text =
    '\ufeff# pages\r\nhttp://a.example/1\r\n\r\n  https://a.example/2#top \n#http://a.example/3\rftp://a.example/4\nhttp://a.example/5 http://a.example/6\nwww.a.example\n';
  expect(parsePageList(text)).toEqual({
    pages: [
      { link: 'http://a.example/1', line: 2 },
      { link: 'https://a.example/2#top', line: 4 },
    ],
    faults: [
      { written: 'ftp://a.example/4', line: 6 },
      { written: 'http://a.example/5 http://a.example/6', line: 7 },
      { written: 'www.a.example', line: 8 },
    ],
  });
});

test('each line that says something is a page or a fault', () => {
  const line = fc.oneof(
    fc.constantFrom('', ' ', '# x', 'http://a.example/1', 'x'),
    fc.string().filter((text) => !/[\r\n\ufeff]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { pages, faults } = parsePageList(lines.join('\n'));
      const numbers = [...pages, ...faults].map((entry) => entry.line).sort((a, b) => a - b);
      const told = lines.flatMap((text, index) => (/^\s*(?:#|$)/.test(text) ? [] : [index + 1]));
      expect(numbers).toEqual(told);
    }),
  );
});
