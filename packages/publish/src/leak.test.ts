import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelease } from '../test/built-release.ts';
import { findLeaks as findLeaksIn, type Leak } from './leak.ts';

/** Leaks of texts held in memory, read line by line. */
function findLeaks(
  files: readonly { readonly path: string; readonly text: string }[],
  bodies: readonly string[],
  width = 12,
): Promise<readonly Leak[]> {
  const searched = files.map(({ path, text }) => ({
    path,
    byte_count: Buffer.byteLength(text),
    lines: () => text.split('\n').map((line) => [line]),
  }));
  return findLeaksIn(searched, () => bodies.map((body) => [body]), width);
}

const passage =
  'The exiled prime minister told the seafarers that no ship would sail before the harbour tax was lifted again';
const body = `HARBOUR TOWN, March 4.\n\n${passage}. He spoke for 46 minutes.`;

describe('findLeaks', () => {
  test('finds a planted passage with file, line and length, and does not quote it', async () => {
    const files = [
      { path: 'clean.md', text: 'Nothing to see.\n' },
      { path: 'data/x.jsonl', text: `{"a":1}\n{"note":"${passage}"}\n` },
    ];
    expect(await findLeaks(files, ['another body', body])).toEqual([
      { path: 'data/x.jsonl', line: 2, body_index: 1, word_count: passage.split(' ').length },
    ]);
    expect(
      await findLeaks([{ path: 'x', text: `one\ntwo\n${passage}\nend` }], [body]),
    ).toMatchObject([{ path: 'x', line: 3 }]);
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
  ])('finds it %s', async (_, text) => {
    expect(await findLeaks([{ path: 'x', text: `before ${text} after` }], [body])).toHaveLength(1);
  });

  test('lets eleven words pass, and twelve that are not in a row', async () => {
    const eleven = words.slice(0, 11).join(' ');
    expect(await findLeaks([{ path: 'x', text: eleven }], [body])).toEqual([]);
    const text = `${eleven} never ${words.slice(11).join(' ')}`;
    expect(await findLeaks([{ path: 'x', text }], [body])).toEqual([]);
  });

  /** Synthetic texts, and twelve characters in a row of each. */
  const unspaced = [
    ['Han', '流亡总理告诉海员在港口税取消之前没有船只会启航', '海员在港口税取消之前没有'],
    ['kana', 'みなとのくみあいはあすからふねをだすとつたえた', 'くみあいはあすからふねを'],
    ['Thai', 'สหภาพลูกเรือบอกว่าเรือจะออกจากท่าพรุ่งนี้', 'ลูกเรือบอกว่าเรือจะออก'.slice(0, 12)],
    ['Lao', 'ສະຫະພັນລູກເຮືອບອກວ່າເຮືອຈະອອກຈາກທ່າມື້ອື່ນ', 'ລູກເຮືອບອກວ່າເຮືອຈະ'.slice(0, 12)],
    ['Khmer', 'សហជីពនាវិកប្រាប់ថាកប៉ាល់នឹងចេញដំណើរ', 'ជីពនាវិកប្រាប់ថាកប៉ាល់'.slice(0, 12)],
    ['Myanmar', 'သင်္ဘောသားသမဂ္ဂကမနက်ဖြန်ထွက်မည်ဟုပြောသည်', 'သားသမဂ္ဂကမနက်ဖြန်ထွက်'.slice(0, 12)],
    ['Han outside the basic plane', '𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍', '𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌'],
  ] as const;

  test.each(unspaced)(
    'finds twelve characters of %s, where no spaces are',
    async (_, text, found) => {
      const eleven = [...found].slice(0, 11).join('');
      expect([...found]).toHaveLength(12);
      expect(await findLeaks([{ path: 'x', text: `a${found}z` }], [text])).toHaveLength(1);
      expect(await findLeaks([{ path: 'x', text: `a${eleven}z` }], [text])).toEqual([]);
    },
  );

  test.each([
    ['half-width kana', 'ﾐﾅﾄﾉｸﾐｱｲﾊｱｽｶﾗﾌﾈｦﾀﾞｽ', 'ミナトノクミアイハアスカラフネヲダス'],
    ['invisible characters', words.join(' '), words.join(' ').replaceAll('ar', 'a\u00adr')],
    ['emoji', words.join(' '), words.join(' 😀')],
  ])('finds it whatever %s stand in one of the two', async (_, text, held) => {
    expect(await findLeaks([{ path: 'x', text }], [held])).toHaveLength(1);
    expect(await findLeaks([{ path: 'x', text: held }], [text])).toHaveLength(1);
  });

  test('a passage does not run from one file into the next', async () => {
    const files = [
      { path: 'a', text: words.slice(0, 6).join(' ') },
      { path: 'b', text: words.slice(6, 12).join(' ') },
    ];
    expect(await findLeaks(files, [body])).toEqual([]);
  });

  test('does not fire on the facts of a release', async () => {
    const { texts } = await buildRelease();
    expect(texts.size).toBeGreaterThan(20);
    const files = [...texts].map(([path, text]) => ({ path, text }));
    expect(await findLeaks(files, [body])).toEqual([]);
  });

  test('agrees with the search of every window in every file', async () => {
    const word = fc.constantFrom('sea', 'ship', 'tax', 'port');
    const text = fc.array(word, { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 3 }),
        text,
        fc.integer({ min: 1, max: 4 }),
        async (texts, held, width) => {
          const files = texts.map((list, index) => ({ path: String(index), text: list.join(' ') }));
          const windows = held
            .slice(width - 1)
            .map((_, start) => held.slice(start, start + width).join(' '));
          const expected = files
            .filter(({ text: published }) =>
              windows.some((window) => ` ${published} `.includes(` ${window} `)),
            )
            .map(({ path }) => path);
          const leaks = await findLeaks(files, [held.join(' ')], width);
          const found = leaks.map(({ path }) => path);
          expect([...new Set(found)].sort()).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
