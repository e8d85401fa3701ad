import { UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { replaceTables } from './document.ts';

const document = 'Before.\n\n<!-- tables: start -->\nold\n<!-- tables: end -->\n\nAfter.\n';

test('replaces what stands between the markers, and only that', () => {
  const written = replaceTables(document, '| new |\n');
  expect(written).toBe(
    'Before.\n\n<!-- tables: start -->\n\n| new |\n\n<!-- tables: end -->\n\nAfter.\n',
  );
  expect(replaceTables(written, '| new |')).toBe(written);
});

test('refuses a document without markers', () => {
  expect(() => replaceTables('Before.', 'new')).toThrow(UsageError);
  expect(() => replaceTables('<!-- tables: end --> <!-- tables: start -->', 'new')).toThrow(
    UsageError,
  );
});
