import { compareStrings, mintId, UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainEvent, renderEventExplanation } from '../src/event/event-explanation.ts';
import type { EventInput } from '../src/event/link-events.ts';
import { linkEvents } from '../src/event/link-events.ts';
import { eventOf, eventStories, makeEventInput } from './event-newsroom.ts';
import { reportOf } from './newsroom.ts';

const input = makeEventInput(eventStories);
const idOf = (key: string): string => mintId('rep', 'newsroom', key);

describe('twelve reports of four events', () => {
  const { events, eventTellings, issues } = linkEvents(input);

  test('are four events of three reports', () => {
    const found = new Map(eventTellings.map(({ report_id, event_id }) => [report_id, event_id]));
    const byEvent = new Map<string, Set<string | null | undefined>>();
    for (const [key] of eventStories) {
      const ids = byEvent.get(eventOf(key)) ?? new Set();
      byEvent.set(eventOf(key), ids.add(found.get(idOf(key))));
    }
    expect([...byEvent.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(new Set(found.values()).size).toBe(4);
    expect(found.has('')).toBe(false);
    expect([...found.values()]).not.toContain(null);
    expect(events.map(({ report_count }) => report_count)).toEqual([3, 3, 3, 3]);
    expect(issues).toEqual([]);
  });

  test('an event is named after the report published first, and spans its days', () => {
    const founder = [idOf('strike-a'), idOf('strike-b')].toSorted(compareStrings)[0] ?? '';
    expect(events).toContainEqual({
      event_id: mintId('evt', founder),
      founding_report_id: founder,
      report_count: 3,
      first_published_date: '2031-03-04',
      last_published_date: '2031-03-05',
    });
  });

  test('bits are the sum of the evidence', () => {
    for (const { bits, evidence } of eventTellings) {
      const sum = evidence.reduce((total, each) => total + each.bits, 0);
      expect(bits).toBeCloseTo(sum, 6);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  test('a report without a date has a null level, which adds nothing', () => {
    const telling = eventTellings.find(({ report_id }) => report_id === idOf('return-c'));
    const publication = telling?.evidence.find(({ kind }) => kind === 'publication_date');
    expect(publication).toMatchObject({ level: 'unknown', bits: 0 });
  });

  test('no reason holds a word that only the texts hold', () => {
    const reasons = eventTellings.flatMap(({ evidence }) => evidence.map(({ reason }) => reason));
    for (const name of ['varnholm', 'brekke', 'dahl', 'kesrova', 'ferrer']) {
      expect(reasons.join(' ').toLowerCase()).not.toContain(name);
    }
  });
});

test('the order of reports, texts and citations never matters (30 shuffles)', () => {
  const expected = linkEvents(input);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...input.reports], { minLength: input.reports.length }),
      fc.shuffledSubarray([...input.texts], { minLength: input.texts.length }),
      (reports, texts) => {
        expect(linkEvents({ ...input, reports, texts })).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});

test('every report ends as one telling, whatever reports are there', () => {
  fc.assert(
    fc.property(fc.subarray([...input.reports]), (reports) => {
      const { eventTellings, events } = linkEvents({ ...input, reports });
      expect(eventTellings.map(({ report_id }) => report_id)).toEqual(
        reports.map(({ report_id }) => report_id).toSorted(compareStrings),
      );
      const linked = eventTellings.filter(({ event_id }) => event_id !== null);
      const counted = events.reduce((sum, { report_count }) => sum + report_count, 0);
      expect(linked.length).toBe(counted);
      for (const { event_id, status, reason } of eventTellings) {
        expect(status === 'auto').toBe(event_id !== null);
        expect(reason === null).toBe(event_id !== null);
      }
    }),
    { numRuns: 40 },
  );
});

describe('what cannot be linked', () => {
  test('a report without text stands alone and says so', () => {
    const bare = reportOf('citation-a', { published_date: '2031-03-04' });
    const { eventTellings, issues } = linkEvents(withReport(bare));
    expect(eventTellings.find(({ report_id }) => report_id === bare.report_id)).toMatchObject({
      status: 'alone',
      event_id: null,
      bits: null,
      reason: 'no-text',
      evidence: [],
    });
    expect(issues.map(({ code }) => code)).toEqual(['link/report-without-facts']);
  });

  test('a report like no other stands alone', () => {
    const stories = [
      ...eventStories,
      ['gull-a', '2031-03-04', 'A gull\nSome gulls eat chips.'],
    ] as const;
    const { eventTellings } = linkEvents(makeEventInput(stories));
    const telling = eventTellings.find(({ report_id }) => report_id === idOf('gull-a'));
    expect(telling).toMatchObject({ event_id: null });
    expect(telling?.reason).not.toBeNull();
  });

  test('two records under one id: one is linked, the other quarantined', () => {
    const [first] = input.reports;
    if (!first) throw new RangeError('the newsroom has reports');
    const twice = withReport({ ...first, source_key: 'another' });
    const { eventTellings, issues } = linkEvents(twice);
    expect(eventTellings.length).toBe(eventStories.length);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'link/duplicate-report-id', level: 'error' });
  });

  test('a text without its report is told', () => {
    const [, ...reports] = input.reports;
    const { issues } = linkEvents({ ...input, reports });
    expect(issues.map(({ code }) => code)).toEqual(['link/facts-without-report']);
  });

  test('nothing gives nothing', () => {
    const nothing = { reports: [], texts: [], citations: [] };
    expect(linkEvents(nothing)).toEqual({ events: [], eventTellings: [], issues: [] });
  });
});

describe('the explanation of a report', () => {
  const explanation = explainEvent(input, idOf('quake-a'));

  test('is that of its telling', () => {
    const { eventTellings } = linkEvents(input);
    const telling = eventTellings.find(({ report_id }) => report_id === idOf('quake-a'));
    expect(explanation.telling).toEqual(telling);
    expect(explanation.candidates[0]).toMatchObject({
      eventId: telling?.event_id,
      bits: telling?.bits,
    });
  });

  test('names what it shares, for whoever has the text', () => {
    expect(explanation.candidates[0]?.sharedNames).toEqual(
      expect.arrayContaining(['kesrova', '5.8']),
    );
  });

  test('reads as text', () => {
    const text = renderEventExplanation(explanation);
    expect(text).toContain(`Tells of ${explanation.telling.event_id}, decided by the evidence.`);
    expect(text).toContain('published on the day of another report');
  });

  test('refuses an unknown id', () => {
    expect(() => explainEvent(input, 'rep_0000000000000000')).toThrow(UsageError);
  });
});

function withReport(report: EventInput['reports'][number]): EventInput {
  return { ...input, reports: [...input.reports, report] };
}
