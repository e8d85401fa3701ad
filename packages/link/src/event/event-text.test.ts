import { describe, expect, test } from 'vitest';
import { reportOf } from '../../test/newsroom.ts';
import { readEventText } from './event-text.ts';

const report = reportOf('a', { headline: 'The Ferry' });

function wordsOf(text: string, segments: Parameters<typeof readEventText>[1] = null): string[] {
  const own = segments ?? { report_id: 'a', text, segments: [], quotations: [], repairs: [] };
  return readEventText(reportOf('a'), own).words.map(({ word }) => word);
}

describe('readEventText', () => {
  test('keeps numbers whole and contractions short', () => {
    expect(wordsOf("The union didn't pay 2.6 million; it's Oda Brekke's 5 boats")).toEqual(
      'the union did pay 2.6 million it oda brekke 5 boats'.split(' '),
    );
  });

  test('leaves out captions, boxes and tails', () => {
    const text = 'Ferry stops\nA box\nIt stopped';
    const segments = [
      { kind: 'headline' as const, start: 0, end: 11 },
      { kind: 'related_box' as const, start: 12, end: 17 },
      { kind: 'body' as const, start: 18, end: 28 },
    ];
    const own = { report_id: 'a', text, segments, quotations: [], repairs: [] };
    expect(wordsOf(text, own)).toEqual(['ferry', 'stops', 'it', 'stopped']);
  });

  test('takes the headline of the record where the text has none, and of a report without text', () => {
    expect(readEventText(report, null).words.map(({ word }) => word)).toEqual(['the', 'ferry']);
  });

  test('a capital tells a name only inside a line that is not set in capitals', () => {
    const telling = (text: string): string[] =>
      readEventText(reportOf('a'), {
        report_id: 'a',
        text,
        segments: [],
        quotations: [],
        repairs: [],
      })
        .words.filter(({ isCapital, isTelling }) => isCapital && isTelling)
        .map(({ word }) => word);
    expect(telling('Yesterday the ferry left Varnholm')).toEqual(['varnholm']);
    expect(telling('Ferry Leaves Varnholm Again')).toEqual([]);
  });
});
