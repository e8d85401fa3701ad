import type { CopyGroup } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import { citationOf, inputOf, judgementOf, reportOf, textOf } from './newsroom.ts';

const origin = reportOf('origin', { published_date: '2024-09-27' });
const copy = reportOf('copy');

function groupOf(...ids: readonly string[]): CopyGroup {
  return {
    copy_group_id: 'cpg_00000000000000aa',
    canonical_report_id: ids[0] ?? '',
    agency: null,
    report_count: ids.length,
    report_ids: ids.toSorted(),
  };
}

const group = groupOf(origin.report_id, copy.report_id);
const words = 'An audio message of Oskar Lindgren was released on Thursday.';

function link(copyWords: string, fields: Parameters<typeof inputOf>[0] = {}) {
  return linkReports(
    inputOf({
      reports: [origin, copy],
      texts: [
        textOf(origin.report_id, [['body', words]]),
        textOf(copy.report_id, [['body', copyWords]]),
      ],
      copyGroups: [group],
      ...fields,
    }),
  );
}

function primaryOfCopy(result: ReturnType<typeof link>) {
  return result.tellings.find(
    ({ report_id, role }) => report_id === copy.report_id && role === 'primary',
  );
}

describe('copies', () => {
  test('a copy without a date takes the primary of the dated report', () => {
    expect(primaryOfCopy(link(words, { copyGroups: [] }))).toBeUndefined();
    const inherited = primaryOfCopy(link(words));
    expect(inherited).toMatchObject({
      recording_id: 'lin-2024-09',
      status: 'auto',
      copied_from_report_id: origin.report_id,
    });
    expect(inherited?.evidence[0]).toMatchObject({ kind: 'copy', bits: 10 });
  });

  test('a copy that has lost the speaker’s name inherits too', () => {
    expect(primaryOfCopy(link('The message was released on Thursday.'))).toMatchObject({
      status: 'auto',
    });
  });

  test.each([
    ['its own length', 'A 17-minute audio message of Oskar Lindgren was released on Thursday.'],
    ['its own speaker', 'An audio message of Marit Okoye was released on Thursday.'],
    ['its own medium', 'A video of Oskar Lindgren was released on Thursday.'],
  ])('%s speaks against inheriting', (_name, copyWords) => {
    expect(primaryOfCopy(link(copyWords))?.copied_from_report_id ?? null).toBeNull();
  });

  test('a judgement speaks against inheriting', () => {
    const judgements = [judgementOf(copy.report_id, 'lin-2024-09', 'negative')];
    expect(primaryOfCopy(link(words, { judgements }))).toBeUndefined();
  });

  test('a judged report is a source', () => {
    const judgements = [judgementOf(origin.report_id, 'lin-2022-05', 'positive')];
    expect(primaryOfCopy(link('A message was released.', { judgements }))).toMatchObject({
      recording_id: 'lin-2022-05',
      copied_from_report_id: origin.report_id,
    });
  });

  test('where members tell of different recordings none inherits, and an issue says so', () => {
    const other = reportOf('other', { kind: 'citation', published_date: '2022-05-15' });
    const result = link(words, {
      reports: [origin, copy, other],
      citations: [citationOf(other.report_id, { release_words: 'Saturday' })],
      copyGroups: [groupOf(origin.report_id, copy.report_id, other.report_id)],
    });
    expect(primaryOfCopy(result)).toBeUndefined();
    expect(result.issues).toMatchObject([{ code: 'link/copies-disagree' }]);
  });
});

describe('quotations', () => {
  const quoted =
    '“Carry the copper lanterns through every narrow channel until morning,” he said. “No frigate shall frighten the patient oyster gatherers of Northhaven,” he said.';
  const dated = textOf(origin.report_id, [['body', `${words} ${quoted}`]]);
  const linkQuoting = (body: string) =>
    primaryOfCopy(
      linkReports(
        inputOf({
          reports: [origin, copy],
          texts: [dated, textOf(copy.report_id, [['body', body]])],
        }),
      ),
    );

  test('passages that a dated report quotes identify an undated one', () => {
    const telling = linkQuoting(
      'An audio message of Oskar Lindgren has surfaced. “Carry copper lanterns through each narrow channel until the morning,” he said.',
    );
    expect(telling).toMatchObject({ recording_id: 'lin-2024-09', status: 'auto' });
    expect(telling?.evidence[0]).toMatchObject({ kind: 'quotation', level: 'shared-passages' });
  });

  test('a few shared words identify nothing', () => {
    const telling = linkQuoting(
      'An audio message of Oskar Lindgren has surfaced. “Morning comes to the channel and nobody sleeps in the valley,” he said.',
    );
    expect(telling).toBeUndefined();
  });

  test('one shared passage among several may be background and identifies nothing', () => {
    const telling = linkQuoting(
      'An audio message of Oskar Lindgren has surfaced. “Carry copper lanterns through each narrow channel until morning,” he said. “Tomorrow the granaries belong to bakers again,” he said. “Winter asks nothing of honest carpenters anywhere,” he said.',
    );
    expect(telling?.status ?? null).not.toBe('auto');
  });
});
