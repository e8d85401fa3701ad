import { UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { replaceTables } from './document.ts';

const document = 'Before.\n\n<!-- tables: start -->\nold\n<!-- tables: end -->\n\nAfter.\n';

test('replaces what stands between the markers, and only that', () => {
  const written = replaceTables(document, '| new |\n', 'tables');
  expect(written).toBe(
    'Before.\n\n<!-- tables: start -->\n\n| new |\n\n<!-- tables: end -->\n\nAfter.\n',
  );
  expect(replaceTables(written, '| new |', 'tables')).toBe(written);
});

test('tables of another benchmark are left alone', () => {
  const other = '<!-- fetch tables: start -->\nold\n<!-- fetch tables: end -->\n';
  const written = replaceTables(`${document}${other}`, '| new |', 'tables');
  expect(written.endsWith(other)).toBe(true);
  expect(written).toContain('| new |');
});

test('refuses a document without markers', () => {
  for (const broken of ['Before.', '<!-- tables: end --> <!-- tables: start -->']) {
    expect(() => replaceTables(broken, 'new', 'tables')).toThrow(UsageError);
  }
  expect(() => replaceTables(document, 'new', 'fetch tables')).toThrow(UsageError);
});
