import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { citationInput, judgementOf, registry, reportOf } from '../test/newsroom.ts';
import type { Explanation } from './explanation.ts';
import { explainReport } from './explanation.ts';
import { renderExplanationSvg } from './explanation-svg.ts';
import { escapeXml, wrapText } from './explanation-svg-text.ts';

const { report_id: reportId } = reportOf('citation');
const facts = {
  release_words: 'Thursday',
  duration_minutes: 46,
  antecedent_words: 'since November 2023',
};
const linked = citationInput(facts, '2024-09-27');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a document in order; throws where it is not well-formed. */
function parse(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const ended = { implied: 0, stated: 0 };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        const parent = open.at(-1);
        if (parent) parent.text += text;
        else if (text.trim() !== '') throw new Error(`text outside: ${text}`);
      },
      onclosetag(_, isImplied) {
        open.pop();
        ended[isImplied ? 'implied' : 'stated'] += 1;
      },
      onprocessinginstruction(name) {
        throw new Error(`unexpected ${name}`);
      },
      oncomment(comment) {
        throw new Error(`unexpected comment ${comment}`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  // The parser ends for itself what is open, and passes over ends of what is not.
  const isBalanced =
    ended.implied === xml.split('/>').length - 1 && ended.stated === xml.split('</').length - 1;
  if (!isBalanced) throw new Error('an element is not ended, or one is that was not begun');
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(xml)) throw new Error('bare ampersand');
  return elements;
}

function ofClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(({ attributes }) => attributes.class?.split(' ').includes(name));
}

test.each(['<a><b></a>', '<a><b></b>', '<a></b></a>', '<a>&</a>', '<a/>x'])(
  '%s is not well-formed',
  (xml) => {
    expect(() => parse(xml)).toThrow();
  },
);

describe('the picture of a linked report', () => {
  const explanation = explainReport(linked, reportId);
  const svg = renderExplanationSvg(explanation);
  const elements = parse(svg);

  test('shows the bits of each piece and their sum as the telling has them', () => {
    const labels = [...ofClass(elements, 'bits-for'), ...ofClass(elements, 'bits-against')];
    const sum = labels.reduce((total, { text }) => total + Number(text), 0);
    expect(labels.length).toBe(explanation.primary?.evidence.length);
    expect(sum).toBeCloseTo(explanation.primary?.bits ?? Number.NaN, 5);
    expect(ofClass(elements, 'bits-sum').map(({ text }) => Number(text))).toEqual([
      explanation.primary?.bits,
    ]);
  });

  test('each bar begins where the one before ends', () => {
    const bars = ofClass(elements, 'for').filter(({ name }) => name === 'rect');
    const ends = bars.map(({ attributes }) => Number(attributes.x) + Number(attributes.width));
    for (const [place, { attributes }] of bars.slice(1).entries()) {
      expect(Math.abs(Number(attributes.x) - (ends[place] ?? 0))).toBeLessThan(0.2);
    }
  });

  test('has title and description, and no script, link, font or event', () => {
    const [root] = elements;
    const ids = root?.attributes['aria-labelledby']?.split(' ') ?? [];
    const labels = ids.map((id) => elements.find(({ attributes }) => attributes.id === id)?.text);
    expect(labels[0]).toContain('Tells of lin-2024-09');
    expect(labels[1]).toContain('release day: +9.00');
    expect(labels[1]).toContain('title: null');
    const allowed = 'svg title desc style defs pattern rect g text line'.split(' ');
    expect(elements.filter(({ name }) => !allowed.includes(name))).toEqual([]);
    expect(svg).not.toMatch(/@import|@font-face|href|url\((?!#)|\son\w+=/);
  });

  test('follows the reader’s light or dark, and keeps its rules to itself', () => {
    const css = elements.find(({ name }) => name === 'style')?.text ?? '';
    expect(css).toContain('@media (prefers-color-scheme:dark)');
    const selectors = [...css.matchAll(/([^{}]+)\{(?!\.)/g)].map(([, selector = '']) => selector);
    for (const selector of selectors.flatMap((each) => each.split(','))) {
      expect(selector).toMatch(/^\.tellings-waterfall|^@media/);
    }
  });

  test('is the same bytes again', () => {
    expect(renderExplanationSvg(explainReport(linked, reportId))).toBe(svg);
  });
});

describe('the picture of other outcomes', () => {
  test('thresholds stand at their bits, on the scale of the ticks', () => {
    const input = citationInput({ ...facts, duration_minutes: null }, null);
    const explanation = explainReport(input, reportId);
    const elements = parse(renderExplanationSvg(explanation));
    const ticks = ofClass(elements, 'tick-label').map(({ text, attributes }) => ({
      bits: Number(text),
      x: Number(attributes.x),
    }));
    const [first, second] = ticks;
    const unit = ((second?.x ?? 0) - (first?.x ?? 0)) / ((second?.bits ?? 0) - (first?.bits ?? 0));
    const at = (name: string): number =>
      (Number(ofClass(elements, name).find(({ name: each }) => each === 'line')?.attributes.x1) -
        (first?.x ?? 0)) /
        unit +
      (first?.bits ?? 0);
    expect(at('link')).toBeCloseTo(explanation.thresholds.link_bits, 1);
    expect(at('review')).toBeCloseTo(explanation.thresholds.review_bits, 1);
    expect(ofClass(elements, 'bits-rival').map(({ text }) => Number(text))).toEqual([
      explanation.rival?.candidate.bits,
    ]);
  });

  test('a veto is marked', () => {
    const judgements = [judgementOf(reportId, 'lin-2025-04', 'positive')];
    const elements = parse(
      renderExplanationSvg(explainReport({ ...linked, judgements }, reportId)),
    );
    const bars = ofClass(elements, 'veto').filter(({ name }) => name === 'rect');
    expect(bars.length).toBeGreaterThan(0);
    expect(bars[0]?.attributes.fill).toBe(`url(#hatch-${reportId})`);
    expect(ofClass(elements, 'bits-veto')[0]?.text).toMatch(/^-\d+\.\d\d veto$/);
  });

  test('a report for which nothing was weighed says so', () => {
    const explanation = explainReport(citationInput({ speaker: 'Nobody Known' }, null), reportId);
    expect(explanation.shown).toBeNull();
    const elements = parse(renderExplanationSvg(explanation));
    expect(elements.find(({ name }) => name === 'desc')?.text).toBe('No recording was weighed.');
    expect(ofClass(elements, 'bar')).toEqual([]);
  });
});

describe('hostile names', () => {
  const hostile = `</text><script>alert(1)</script> & "x" 'y' \u0000\u0008\ud800 <!-- ]]>`;
  const harmless = `</text><script>alert(1)</script> & "x" 'y' \ufffd\ufffd\ufffd <!-- ]]>`;

  test('of outlet and speaker stand as text', () => {
    const speakers = registry.speakers.map((speaker) => ({
      ...speaker,
      name: hostile.toWellFormed(),
    }));
    const explanation = explainReport({ ...linked, registry: { ...registry, speakers } }, reportId);
    const report = { ...explanation.report, outlet: hostile };
    const svg = renderExplanationSvg({ ...explanation, report } satisfies Explanation);
    const elements = parse(svg);
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
    const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text);
    expect(titles[0]).toContain(`(${harmless}, 2024-09-27)`);
    expect(titles.some((title) => title.includes(`of ${harmless}`))).toBe(true);
  });

  test('escaped text comes back, but for what XML forbids', () => {
    const [element] = parse(`<text title="${escapeXml(hostile)}">${escapeXml(hostile)}</text>`);
    expect(element?.text).toBe(harmless);
    expect(element?.attributes.title).toBe(harmless);
  });
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['漢字漢字 a', 4, ['漢字', '漢字', 'a']],
  ['', 4, []],
])('%j in lines of %i letters', (words, letters, lines) => {
  expect(wrapText(words, letters)).toEqual(lines);
});
