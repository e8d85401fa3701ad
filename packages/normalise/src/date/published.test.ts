import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMark } from './date-mark.ts';
import { findDayOrder } from './day-order.ts';
import { type DateEvidence, findPublished, type Published } from './published.ts';

const nothing: DateEvidence = {
  stated: {
    basis: 'none',
    outlet: null,
    headline: null,
    authors: [],
    agencies: [],
    published: null,
    modified: null,
    language: null,
  },
  jsonLd: null,
  jsonLdModified: null,
  marks: [],
  url: null,
  language: null,
  dateline: null,
  stamp: null,
  fetchedAt: null,
};

function mark(
  source: DateMark['source'],
  written: string,
  role: DateMark['role'] = 'published',
): DateMark {
  return { source, written, role, isNear: true };
}

function find(evidence: Partial<DateEvidence>): Published {
  return findPublished({ ...nothing, ...evidence }, []);
}

function reasonsOf({ readings }: Published): readonly string[] {
  return readings.published_at.rivals.map(({ source, reason }) => `${source} ${reason}`);
}

describe('a better reading of the same publication', () => {
  test('a time comes from the place that has one', () => {
    const { fields } = find({
      jsonLd: '2016-11-03',
      marks: [mark('meta', '2016-11-03T14:03+01:00')],
    });
    expect(fields).toMatchObject({
      published_at: '2016-11-03T13:03:00Z',
      published_zone: 'stated',
      published_basis: 'meta',
    });
  });

  test('a clock time takes the zone in which the page gives the same clock time', () => {
    const { fields } = find({
      marks: [
        mark('visible_text', '3. November 2016, 14:03 Uhr'),
        mark('meta', '2016-11-03T14:03:21+01:00', 'modified'),
      ],
    });
    expect(fields).toMatchObject({
      published_at: '2016-11-03T13:03:00Z',
      published_zone: 'assumed',
      published_basis: 'visible_text',
    });
  });

  test('local time stamped as UTC gives way to the same clock time with its zone', () => {
    const marks = [mark('meta', '2016-11-03T14:03:00+01:00')];
    expect(find({ jsonLd: '2016-11-03T14:03:00Z', marks }).fields.published_at).toBe(
      '2016-11-03T13:03:00Z',
    );
    expect(find({ jsonLd: '2016-11-03T13:03:00Z', marks }).fields.published_at).toBe(
      '2016-11-03T13:03:00Z',
    );
  });

  test('the day is the one readers saw, the instant stays', () => {
    const jsonLd = '2016-11-03T23:30:00Z';
    const { fields } = find({ jsonLd, marks: [mark('visible_text', '4 November 2016')] });
    expect(fields).toMatchObject({ published_date: '2016-11-04', published_at: jsonLd });
    const noZone = find({
      jsonLd: '2016-11-03T09:30:00Z',
      marks: [mark('visible_text', '4 November 2016')],
    });
    expect(noZone.fields.published_date).toBe('2016-11-03');
    expect(
      find({ jsonLd: '2016-11-03T09:30:00-05:00', marks: [mark('visible_text', '4 Nov 2016')] })
        .fields.published_date,
    ).toBe('2016-11-03');
  });
});

describe('guards', () => {
  test('two sources that agree outvote one', () => {
    const found = find({
      jsonLd: '2011-01-01T00:00:00Z',
      marks: [mark('meta', '2016-11-03'), mark('visible_text', '3 November 2016')],
    });
    expect(found.fields.published_date).toBe('2016-11-03');
    expect(reasonsOf(found)).toEqual(['json_ld contradicted', 'visible_text outranked']);
  });

  test('the date of a template gives way to a visible date that agrees with the change', () => {
    const found = find({
      jsonLd: '2005-07-26T23:22:26Z',
      jsonLdModified: '2016-11-03T10:00:00Z',
      marks: [
        mark('visible_text', '1 May 2016', 'dated'),
        mark('visible_text', '3 Nov 2016', 'dated'),
      ],
    });
    expect(found.fields.published_date).toBe('2016-11-03');
    expect(reasonsOf(found)[0]).toBe('json_ld contradicted');
  });

  test('one source alone does not outvote another', () => {
    const found = find({ jsonLd: '2011-01-01', marks: [mark('meta', '2016-11-03')] });
    expect(found.fields.published_date).toBe('2011-01-01');
  });

  test('nothing is published after the fetch', () => {
    const marks = [mark('meta', '2016-11-03')];
    const found = find({
      jsonLd: '2026-11-03T10:00:00Z',
      marks,
      fetchedAt: '2016-11-04T00:00:00Z',
    });
    expect(found.fields.published_date).toBe('2016-11-03');
    expect(reasonsOf(found)).toEqual(['json_ld later-than-fetch']);
    const only = find({ jsonLd: '2026-11-03T10:00:00Z', fetchedAt: '2016-11-04T00:00:00Z' });
    expect(only.fields.published_date).toBeNull();
  });

  test('the time of the fetch is no publication when another day is given', () => {
    const found = find({
      jsonLd: '2016-11-03T10:00:05Z',
      marks: [mark('meta', '2016-10-01')],
      fetchedAt: '2016-11-03T10:00:30Z',
    });
    expect(found.fields.published_date).toBe('2016-10-01');
    expect(reasonsOf(found)).toEqual(['json_ld page-generation']);
  });

  test('a publication after the change gives way', () => {
    const found = find({
      jsonLd: '2018-01-01T00:00:00Z',
      jsonLdModified: '2016-11-04T00:00:00Z',
      marks: [mark('meta', '2016-11-03')],
    });
    expect(found.fields.published_date).toBe('2016-11-03');
    expect(reasonsOf(found)).toEqual(['json_ld after-modified']);
  });

  test('a change before the publication gives way to another', () => {
    const { fields } = find({
      jsonLd: '2016-11-03T10:00:00Z',
      jsonLdModified: '2016-01-01T00:00:00Z',
      marks: [mark('meta', '2016-11-03T11:00:00Z', 'modified')],
    });
    expect(fields.modified_at).toBe('2016-11-03T11:00:00Z');
  });

  test.each(['1970-01-01', '0001-01-01T00:00:00Z'])('%s is a default value', (jsonLd) => {
    const found = find({ jsonLd, marks: [mark('meta', '2016-11-03')] });
    expect(found.fields.published_date).toBe('2016-11-03');
    expect(reasonsOf(found)).toEqual(['json_ld implausible-date']);
  });
});

describe('order of day and month', () => {
  const marks = [mark('visible_text', 'Published 03/04/2016')];

  test('unknown stays unknown, with its words', () => {
    const found = find({ marks, url: 'https://quay.example/pilots', language: 'en' });
    expect(found.fields.published_date).toBeNull();
    expect(found.readings.published_at).toEqual({
      chosen: null,
      rivals: [
        {
          values: [],
          source: 'visible_text',
          written: '03/04/2016',
          confidence: 94,
          reason: 'ambiguous-order',
        },
      ],
    });
  });

  test('another date of the page tells', () => {
    const modified = mark('meta', '2016-04-03T10:00:00Z', 'modified');
    expect(find({ marks: [...marks, modified] }).fields.published_date).toBe('2016-04-03');
  });

  test.each([
    ['en', 'quay.co.uk', 'day-first'],
    ['en-US', 'quay.co.uk', 'day-first'],
    ['en-US', 'quay.example', 'month-first'],
    ['en_GB', 'quay.example', 'day-first'],
    ['en', 'quay.us', 'month-first'],
    ['de', 'quay.example', 'day-first'],
    ['en', 'quay.io', null],
    [null, null, null],
  ])('%s, %s', (language, host, order) => {
    expect(findDayOrder(language, host)).toBe(order);
  });
});

test('never throws, and the chosen value is the one of the fields', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('2016-11-03', '2016-11-03T14:03:00Z', '2016-11-05T14:03:00', '03/04/2016'),
  );
  const maybe = fc.option(text);
  const marks = fc.array(
    fc.record({
      source: fc.constantFrom('meta', 'microdata', 'time_element', 'visible_text'),
      role: fc.constantFrom('published', 'modified', 'dated'),
      written: text,
      isNear: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(maybe, maybe, marks, maybe, (jsonLd, jsonLdModified, found, fetchedAt) => {
      const { fields, readings } = find({ jsonLd, jsonLdModified, marks: found, fetchedAt });
      const value = fields.published_at ?? fields.published_date;
      expect(readings.published_at.chosen === null).toBe(value === null);
      expect(readings.modified_at.chosen?.value ?? null).toBe(fields.modified_at);
    }),
  );
});
