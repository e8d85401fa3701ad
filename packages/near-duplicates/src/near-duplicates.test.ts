import { findViolations, mintId } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DuplicateInput } from './input.ts';
import { findNearDuplicates } from './near-duplicates.ts';

function report(key: string, body: string, more: Partial<DuplicateInput> = {}): DuplicateInput {
  return {
    report_id: mintId('rep', key),
    headline: null,
    lead: null,
    body,
    published_at: null,
    agencies: [],
    ...more,
  };
}

/** Synthetic: an invented report, long enough to be cut. */
const story = `Marta Ilves, who leads the seafarers' union from exile, told members in a message of
14 minutes that the harbour of Port Selby would stay closed. She thanked the 3,200 dockers who had
walked out since Monday and asked them to keep the lighthouse lit. The ministry of ports said it
had heard nothing new and would meet the pilots later this week. Two ferries waited outside the
breakwater while crews played cards below deck. A spokesman for the chandlers, Tomas Berg, said the
shops along Quay Street had sold out of candles, rope and lamp oil by noon. The union has held
three ballots this year and won each of them by more than 400 votes, according to its own count.`;
const words = story.split(/\s+/);
const otherStory = `Bakers in the hill town of Orrin voted on Friday to open one hour later in winter,
after a survey of 90 customers found that few rise before the frost has gone. Olga Penn, who keeps
the oldest oven, called it the best news since the bridge was mended.`;
const cut = words.slice(0, 60).join(' ');

const at = (hour: number): string => new Date(Date.UTC(2021, 2, 4, hour)).toISOString();

describe('relations', () => {
  test('exact: the same words in other punctuation and case', async () => {
    const { pairs } = await findNearDuplicates([
      report('a', story),
      report('b', story.toUpperCase().replaceAll(',', ' —').replaceAll("'", '’')),
    ]);
    expect(pairs).toMatchObject([{ relation: 'exact', jaccard: 1, containment_left: 1 }]);
  });

  test('copy: a few words changed', async () => {
    const edited = story.replace('ministry of ports', 'ports ministry').replace('by noon', 'early');
    const { pairs } = await findNearDuplicates([report('a', story), report('b', edited)]);
    expect(pairs).toMatchObject([{ relation: 'copy', direction: 'unknown' }]);
  });

  test('abridged or extended, by which came first', async () => {
    const relationOf = async (whole: string | null, part: string | null): Promise<unknown> => {
      const { pairs } = await findNearDuplicates([
        report('a', story, { published_at: whole }),
        report('b', cut, { published_at: part }),
      ]);
      const isWholeLeft = pairs[0]?.left_report_id === mintId('rep', 'a');
      const isWholeFirst =
        pairs[0]?.direction === (isWholeLeft ? 'left_to_right' : 'right_to_left');
      return [pairs.length, pairs[0]?.relation, isWholeFirst, pairs[0]?.hours_between];
    };
    expect(await relationOf(at(9), at(11))).toEqual([1, 'abridged', true, 2]);
    expect(await relationOf(at(11), at(9))).toEqual([1, 'extended', false, 2]);
    expect(await relationOf(null, null)).toEqual([1, 'abridged', true, null]);
  });

  test('partial: a passage carried into another report', async () => {
    const passage = words.slice(20, 75).join(' ');
    const host = `${otherStory} ${passage} ${otherStory.split(' ').reverse().join(' ')}`;
    const { pairs } = await findNearDuplicates([report('a', story), report('b', host)]);
    expect(pairs).toMatchObject([{ relation: 'partial' }]);
  });

  test('template: one form, other facts, other days; never in a group', async () => {
    const form = (level: string, rate: string): string =>
      `The harbour board arranged ${level} crowns of pilot bonds for its customers, a spokesman
      said. Dealers said the bonds were trading at ${rate} pct when the board began its temporary
      and indirect supply of pilots to the harbour.`;
    const { pairs, groups } = await findNearDuplicates([
      report('a', form('1.5 billion', '6-1/8'), { published_at: '2021-03-04' }),
      report('b', form('two billion', '5-3/8'), { published_at: '2021-03-25' }),
    ]);
    expect(pairs).toMatchObject([{ relation: 'template', hours_between: 504 }]);
    expect(groups).toEqual([]);
  });

  test('none: two reports with no text in common', async () => {
    const { pairs } = await findNearDuplicates([report('a', story), report('b', otherStory)]);
    expect(pairs).toEqual([]);
  });
});

test('headline and lead similarity are string-similarity after folding', async () => {
  const { pairs } = await findNearDuplicates([
    report('a', story, { headline: 'Harbour stays CLOSED', lead: 'night' }),
    report('b', story, { headline: 'harbour stays closed', lead: 'nacht' }),
  ]);
  expect(pairs).toMatchObject([{ headline_similarity: 1, lead_similarity: 0.25 }]);
});

describe('groups', () => {
  test('hold copies and cuts, with the earliest report and the agency', async () => {
    const { groups } = await findNearDuplicates([
      report('a', story, { published_at: at(9), agencies: ['Reuters'] }),
      report('b', story, { published_at: at(8), agencies: [] }),
      report('c', cut, { published_at: at(10), agencies: ['Reuters'] }),
      report('d', otherStory),
    ]);
    expect(groups).toMatchObject([
      { report_count: 3, canonical_report_id: mintId('rep', 'b'), agency: 'Reuters' },
    ]);
  });
});

describe('odd input', () => {
  test('ten thousand copies of one text and of its cut make pairs in proportion', async () => {
    const copies = Array.from({ length: 10_000 }, (_, n) =>
      report(`copy ${n}`, n % 2 ? story : cut),
    );
    const { pairs, groups } = await findNearDuplicates(copies);
    expect(pairs.length).toBeLessThan(3 * copies.length);
    expect(groups.map(({ report_count }) => report_count)).toEqual([10_000]);
  });

  test('forms by the thousand make pairs in proportion, and what was not compared is reported', async () => {
    const form = (n: number): string =>
      `${story} Wheat stood at ${(n * 7919) % 100_003} crowns a bushel in week ${n} of the strike.`;
    const countPairs = async (size: number): Promise<number> => {
      const forms = Array.from({ length: size }, (_, n) => report(`form ${n}`, form(n)));
      const { pairs, groups, issues } = await findNearDuplicates(forms);
      expect(groups.length).toBeLessThan(2);
      expect(issues).toMatchObject([{ code: 'near-duplicates/crowded-bucket', level: 'info' }]);
      return pairs.length / size;
    };
    const [few, many] = [await countPairs(1000), await countPairs(4000)];
    expect(many).toBeLessThan(1.5 * few);
  });

  test('a body of many megabytes is cut, with a warning', async () => {
    const long = 'x '.repeat(3_000_000);
    const { pairs, issues } = await findNearDuplicates([
      report('long', long + story),
      report('a', story),
      report('b', cut),
    ]);
    expect(pairs).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: 'near-duplicates/cut-text', level: 'warning', record_id: mintId('rep', 'long') },
    ]);
  });

  test('empty, short and broken bodies', async () => {
    const { pairs, issues } = await findNearDuplicates([
      report('empty', ''),
      report('blank', ' \n'),
      report('one', 'Closed'),
      report('one again', 'closed.'),
      report('surrogate', '\ud800 and \udc00 then nothing more to say'),
    ]);
    expect(pairs).toMatchObject([{ relation: 'exact', jaccard: 1, shared_shingle_count: 0 }]);
    expect(issues.map(({ code, level }) => `${level} ${code}`)).toEqual(
      new Array(4).fill('info near-duplicates/too-short'),
    );
  });

  test('a repeated id is an error, and no report is lost without one', async () => {
    const { issues } = await findNearDuplicates([report('a', story), report('a', cut)]);
    expect(issues).toMatchObject([
      { code: 'near-duplicates/repeated-id', level: 'error', record_id: mintId('rep', 'a') },
    ]);
  });

  test('an unreadable time counts as unknown, with a warning', async () => {
    const { pairs, issues } = await findNearDuplicates([
      report('a', story, { published_at: 'Thursday' }),
      report('b', story, { published_at: '2021-03-04' }),
    ]);
    expect(pairs).toMatchObject([{ hours_between: null, direction: 'unknown' }]);
    expect(issues).toMatchObject([{ code: 'near-duplicates/unreadable-time', level: 'warning' }]);
  });
});

/** Newsrooms that copy, cut, extend and correct one another's invented reports. */
const newsroom = fc
  .array(
    fc.record({
      from: fc.nat({ max: words.length - 12 }),
      length: fc.integer({ min: 0, max: words.length }),
      edit: fc.nat({ max: 30 }),
      hour: fc.option(fc.nat({ max: 100 }), { nil: null }),
      agency: fc.constantFrom([], ['Reuters'], ['AP']),
    }),
    { maxLength: 14 },
  )
  .map((plans) =>
    plans.map(({ from, length, edit, hour, agency }, index) =>
      report(
        String(index),
        words
          .slice(from % 40, (from % 40) + length)
          .map((word, n) => (n % 31 === edit ? `x${edit}` : word))
          .join(' '),
        {
          published_at: hour === null ? null : at(hour),
          agencies: agency,
          headline: `News ${edit}`,
        },
      ),
    ),
  );

describe('properties', () => {
  test('the order of the input never matters', async () => {
    await fc.assert(
      fc.asyncProperty(newsroom, fc.infiniteStream(fc.nat()), async (reports, random) => {
        const shuffled = reports
          .map((one) => ({ one, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(await findNearDuplicates(shuffled)).toEqual(await findNearDuplicates(reports));
      }),
      { numRuns: 100 },
    );
  });

  test('every record keeps its schema; containment is at least Jaccard; sides are in order', async () => {
    await fc.assert(
      fc.asyncProperty(newsroom, async (reports) => {
        const { pairs, groups, issues } = await findNearDuplicates(reports);
        for (const pair of pairs) {
          expect(findViolations('duplicate-pair', pair)).toEqual([]);
          expect(pair.left_report_id < pair.right_report_id).toBe(true);
          const least = Math.min(pair.containment_left, pair.containment_right);
          expect(least).toBeGreaterThanOrEqual(pair.jaccard);
        }
        for (const group of groups) expect(findViolations('copy-group', group)).toEqual([]);
        for (const issue of issues) expect(findViolations('issue', issue)).toEqual([]);
        expect(pairs.map(({ pair_id }) => pair_id)).toEqual(
          pairs.map(({ pair_id }) => pair_id).toSorted(),
        );
        expect(new Set(pairs.map(({ pair_id }) => pair_id)).size).toBe(pairs.length);
      }),
      { numRuns: 100 },
    );
  });

  test('a report is in one group at most, and its group holds its canonical report', async () => {
    await fc.assert(
      fc.asyncProperty(newsroom, async (reports) => {
        const { groups } = await findNearDuplicates(reports);
        const members = groups.flatMap(({ report_ids }) => report_ids);
        expect(new Set(members).size).toBe(members.length);
        for (const group of groups) expect(group.report_ids).toContain(group.canonical_report_id);
      }),
      { numRuns: 100 },
    );
  });

  test('equal texts are exact copies of their canonical report', async () => {
    await fc.assert(
      fc.asyncProperty(newsroom, async (reports) => {
        const doubled = [
          ...reports,
          ...reports.map((one) => ({ ...one, report_id: mintId('rep', one.report_id) })),
        ];
        const { pairs } = await findNearDuplicates(doubled);
        const exact = pairs.filter(({ relation }) => relation === 'exact');
        const texts = new Set(reports.map(({ body }) => body).filter((body) => body !== ''));
        const carried = doubled.filter(({ body }) => body !== '').length;
        expect(exact).toHaveLength(carried - texts.size);
      }),
      { numRuns: 50 },
    );
  });
});
