import { expect, test } from 'vitest';
import { removeFrontMatter } from './front-matter.ts';

test.each([
  ['---\nheadline: Pilots back\n---\nThe quay is open.', '---\nheadline: Pilots back\n---\n'],
  ['---\nauthors:\n  - Jane Doe\n...\n\nThe quay is open.', '---\nauthors:\n  - Jane Doe\n...\n\n'],
  ['The quay is open.\n---\nheadline: Pilots back\n---\n', null],
  ['---\nThe quay is open, and the pilots are back.\n---\n', null],
  ['---\nheadline: Pilots back\nThe quay is open.', null],
])('front matter of %j', (text, removed) => {
  expect(removeFrontMatter(text).map(({ start, before }) => [start, before])).toEqual(
    removed === null ? [] : [[0, removed]],
  );
});
