import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specimenRequest } from '../test/specimen-tables.ts';
import { findLeaks } from './leak.ts';
import { planRelease } from './release-plan.ts';

const passage =
  'The exiled prime minister told the seafarers that no ship would sail before the harbour tax was lifted again';
const body = `HARBOUR TOWN, March 4.\n\n${passage}. He spoke for 46 minutes.`;

describe('findLeaks', () => {
  test('finds a planted passage with file, line and length, and does not quote it', () => {
    const files = [
      { path: 'clean.md', text: 'Nothing to see.\n' },
      { path: 'data/x.jsonl', text: `{"a":1}\n{"note":"${passage}"}\n` },
    ];
    expect(findLeaks(files, ['another body', body])).toEqual([
      { path: 'data/x.jsonl', line: 2, body_index: 1, word_count: passage.split(' ').length },
    ]);
    expect(findLeaks([{ path: 'x', text: `one\ntwo\n${passage}\nend` }], [body])).toMatchObject([
      { path: 'x', line: 3 },
    ]);
  });

  const words = passage.split(' ');

  test.each([
    ['in capitals', passage.toUpperCase()],
    ['with other punctuation', words.join(', ')],
    ['over several lines', words.join('\r\n')],
    ['as escaped JSON', JSON.stringify(words.join('\n"')).slice(1, -1)],
    ['as a list of words', JSON.stringify(words)],
    ['as a list of words in CSV', `"${JSON.stringify(words).replaceAll('"', '""')}"`],
    ['in compatibility forms', words.join(' ').replaceAll('a', 'ａ')],
    ['just twelve words of it', words.slice(3, 15).join(' ')],
  ])('finds it %s', (_, text) => {
    expect(findLeaks([{ path: 'x', text: `before ${text} after` }], [body])).toHaveLength(1);
  });

  test('lets eleven words pass, and twelve that are not in a row', () => {
    const eleven = words.slice(0, 11).join(' ');
    expect(findLeaks([{ path: 'x', text: eleven }], [body])).toEqual([]);
    const text = `${eleven} never ${words.slice(11).join(' ')}`;
    expect(findLeaks([{ path: 'x', text }], [body])).toEqual([]);
  });

  test('a passage does not run from one file into the next', () => {
    const files = [
      { path: 'a', text: words.slice(0, 6).join(' ') },
      { path: 'b', text: words.slice(6, 12).join(' ') },
    ];
    expect(findLeaks(files, [body])).toEqual([]);
  });

  test('does not fire on the facts of a release', () => {
    const plan = planRelease(specimenRequest());
    if (plan.outcome !== 'create') throw new Error('nothing is planned');
    expect(plan.files.length).toBeGreaterThan(20);
    expect(findLeaks(plan.files, [body])).toEqual([]);
  });

  test('agrees with the search of every window in every file', () => {
    const word = fc.constantFrom('sea', 'ship', 'tax', 'port');
    const text = fc.array(word, { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        text,
        fc.integer({ min: 1, max: 4 }),
        (texts, held, width) => {
          const files = texts.map((list, index) => ({ path: String(index), text: list.join(' ') }));
          const windows = held
            .slice(width - 1)
            .map((_, start) => held.slice(start, start + width).join(' '));
          const expected = files
            .filter(({ text: published }) =>
              windows.some((window) => ` ${published} `.includes(` ${window} `)),
            )
            .map(({ path }) => path);
          const found = findLeaks(files, [held.join(' ')], width).map(({ path }) => path);
          expect([...new Set(found)].sort()).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
