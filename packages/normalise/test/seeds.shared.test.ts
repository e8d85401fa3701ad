import { findViolations } from '@tellings/schema';
import { expect, test } from 'vitest';
import { normaliseCapture } from '../src/read-document.ts';
import { captureOf, describeWith, readReference } from './reference-data.ts';

interface Gold {
  readonly reports: Readonly<Record<string, GoldReport>>;
}

interface GoldReport {
  readonly file: string;
  readonly quotations: readonly {
    readonly start: number;
    readonly end: number;
    readonly marked: boolean;
    readonly speaker: string;
    readonly attribution: string | null;
  }[];
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly field: string;
  }[];
}

/** How the texts name the speakers of the gold file; a pronoun is kept as written. */
const speakers: readonly (readonly [string, RegExp])[] = [
  ['baghdadi', /^(?:.*Baghdadi|he|.*leader.*|.*caliph.*)$/i],
  ['Jassim', /Jassim$/],
  ['Rasoul', /Rasoul$/],
  ['aid agencies', /^Aid agencies$/],
  ['Kurdish observer', /^one Kurdish observer$/],
  ['State Department', /State Department/],
];

/** Reporting verbs within the words that the gold file gives as attribution. */
const cues = ['told', 'saying', 'said'];

/** What each text itself evidences; the gold file also knows what other sources say. */
const expected = {
  '000': { outlet: null, outlet_basis: null, agencies: [], dateline_place: null, headline: null },
  '001': {
    outlet: 'Reuters',
    outlet_basis: 'dateline',
    agencies: ['Reuters'],
    agency_basis: 'dateline',
    dateline_place: 'CAIRO',
    headline: null,
  },
  '002': { outlet: null, outlet_basis: null, agencies: [], dateline_place: null, headline: null },
  '003': { outlet: 'The Sun', outlet_basis: 'tail', agencies: [], dateline_place: null },
} as const;

describeWith('seeds', 'the four seed reports', () => {
  test.each(Object.keys(expected) as (keyof typeof expected)[])('%s', (key) => {
    const gold = (JSON.parse(Buffer.from(readReference('seeds/gold.json')).toString()) as Gold)
      .reports[key];
    if (gold === undefined) throw new Error(`gold.json has no report ${key}`);
    const content = readReference(`seeds/${gold.file}`);
    const { report, issues, ...rest } = normaliseCapture(captureOf({ path: gold.file }), content);
    const text = 'text' in rest ? rest.text : null;
    if (report === null || text === null) throw new Error(JSON.stringify(issues));
    expect(issues).toEqual([]);
    expect(findViolations('report', report)).toEqual([]);
    expect(findViolations('text', text)).toEqual([]);
    expect(report).toMatchObject({ ...expected[key], language: 'en', published_date: null });
    expect(text.text.length).toBe(new TextDecoder().decode(content).length);
    expect(
      text.quotations.map(({ start, end, is_marked }) => ({ start, end, marked: is_marked })),
    ).toEqual(gold.quotations.map(({ start, end, marked }) => ({ start, end, marked })));
    for (const [index, { start, speaker, attribution }] of gold.quotations.entries()) {
      const found = text.quotations[index];
      const pattern = speakers.find(([name]) => speaker.includes(name))?.[1];
      expect(found?.speaker, `speaker at ${start}`).toMatch(pattern ?? /^$/);
      const cue = cues.find((word) => attribution?.includes(word) === true);
      if (cue !== undefined) expect(found?.cue, `cue at ${start}`).toBe(cue);
    }
    for (const { start, end, field } of gold.evidence) {
      const holder = text.segments.find((segment) => segment.start <= start && end <= segment.end);
      expect(holder?.kind === 'caption', `${field} at ${start}`).toBe(field === 'caption_date');
      if (field === 'outlet') expect(holder?.kind).toBe(key === '003' ? 'tail' : 'dateline');
    }
  });

  test('the headline and the standfirst of 003 are told apart', () => {
    const content = readReference('seeds/003_81ade3511d4e5ac9.txt');
    const result = normaliseCapture(captureOf({}), content);
    const kinds = 'text' in result ? result.text?.segments.map(({ kind }) => kind) : [];
    expect(kinds?.slice(0, 3)).toEqual(['headline', 'standfirst', 'body']);
    expect(kinds?.at(-1)).toBe('tail');
  });
});
