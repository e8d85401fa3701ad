import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../markup/page-facts.ts';
import { findHeadline } from './headline.ts';
import { stripSiteName } from './site-name.ts';

const nothingStated = {
  basis: 'none' as const,
  outlet: null,
  headline: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  language: null,
};

function choose(
  places: Readonly<Partial<Record<Statement['source'], string>>>,
  siteNames: readonly string[] = ['The Quay'],
): readonly [string, string] | null {
  const statements = Object.entries(places).map(([source, text]) => ({
    source: source as Statement['source'],
    text,
  }));
  const evidence = { stated: nothingStated, statements, visible: null, siteNames, sections: [] };
  const { chosen } = findHeadline(evidence);
  return chosen === null ? null : [chosen.value, chosen.source];
}

describe('findHeadline', () => {
  test('what the source states outranks the page', () => {
    const { chosen, rivals } = findHeadline({
      stated: { ...nothingStated, basis: 'feed', headline: 'Pilots back' },
      statements: [{ source: 'open_graph', text: 'Pilots return' }],
      visible: null,
      siteNames: [],
      sections: [],
    });
    expect(chosen).toMatchObject({ value: 'Pilots back', source: 'feed' });
    expect(rivals).toMatchObject([{ values: ['Pilots return'], reason: 'outranked' }]);
  });

  test('the title for sharing comes first, then JSON-LD, the heading, the title', () => {
    const all = {
      open_graph: 'Pilots return',
      json_ld: 'Harbour pilots return',
      heading: 'The pilots return',
      title: 'Pilots return today',
    };
    expect(choose(all)).toEqual(['Pilots return', 'open_graph']);
    const { open_graph: _, ...unshared } = all;
    expect(choose(unshared)).toEqual(['Harbour pilots return', 'json_ld']);
    expect(choose({ heading: all.heading, title: all.title })).toEqual([
      'The pilots return',
      'heading',
    ]);
    expect(choose({ title: all.title })).toEqual(['Pilots return today', 'title']);
    expect(choose({})).toBeNull();
  });

  test('the title for sharing gives way where every other place agrees', () => {
    const agreed = { json_ld: 'Pilots back', meta: 'Pilots back', heading: 'Pilots back' };
    expect(choose({ ...agreed, open_graph: 'Guess who is back' })?.[0]).toBe('Pilots back');
  });

  test('the title for sharing gives way to JSON-LD alone where that tells two headlines apart', () => {
    const statements: Statement[] = [
      { source: 'json_ld', text: 'Pilots go back to work' },
      { source: 'json_ld', text: 'Nine days of silence in the port' },
      { source: 'open_graph', text: 'Guess who is back' },
      { source: 'heading', text: 'Guess who is back' },
    ];
    const of = (some: readonly Statement[]) =>
      findHeadline({
        stated: nothingStated,
        statements: some,
        visible: null,
        siteNames: [],
        sections: [],
      }).chosen?.value;
    expect(of(statements)).toBe('Pilots go back to work');
    expect(of(statements.toSpliced(1, 1))).toBe('Guess who is back');
  });

  test('a name of the site or of no page is no headline, and says why', () => {
    const { chosen, rivals } = findHeadline({
      stated: nothingStated,
      statements: [
        { source: 'open_graph', text: 'The Quay' },
        { source: 'heading', text: 'Loading...' },
        { source: 'title', text: 'Pilots back | The Quay' },
      ],
      visible: null,
      siteNames: ['The Quay'],
      sections: [],
    });
    expect(chosen?.value).toBe('Pilots back');
    expect(rivals.map(({ reason }) => reason)).toEqual(['names-the-outlet', 'placeholder']);
    expect(choose({ title: '404 Not Found' })).toBeNull();
    expect(choose({ heading: '水先人が職場に戻る' })?.[0]).toBe('水先人が職場に戻る');
  });

  test('a masthead in the heading is no headline even where nothing names the site', () => {
    const title = 'Harbour pilots go back to work after nine days - Port Gazette';
    const headline = 'Harbour pilots go back to work after nine days';
    expect(choose({ heading: 'Port Gazette', title }, [])?.[0]).toBe(headline);
    expect(choose({ heading: 'Hafenblatt', title: headline }, [])?.[0]).toBe(headline);
    expect(choose({ heading: 'Pilots back', title: headline }, [])?.[0]).toBe('Pilots back');
  });

  test('a headline that is given for the name of the site is believed', () => {
    const headline = 'Harbour pilots: how they went back to work';
    expect(
      choose({ open_graph: headline, title: `${headline} | Quay` }, [headline, 'Quay']),
    ).toEqual([headline, 'open_graph']);
  });

  test('headlines that every place cuts short stay', () => {
    expect(
      choose({ open_graph: 'Harbour pilots go back...', heading: 'Harbour pilots go back…' })?.[0],
    ).toBe('Harbour pilots go back...');
  });

  test('a headline that was cut short gives way to the whole one', () => {
    const whole = 'Harbour pilots go back to work after nine days';
    expect(choose({ open_graph: 'Harbour pilots go back to ...', heading: whole })?.[0]).toBe(
      whole,
    );
  });

  test.each([
    ['Vote counted again · Port · Quay', 'Vote counted again'],
    ['Port | Vote counted again', 'Vote counted again'],
    ['Vote counted again - and again', 'Vote counted again'],
    ['Port - Vote counted again', 'Vote counted again'],
    ['Port: Vote counted again', 'Port: Vote counted again'],
    ['Pilots wait for the end of a long night - Vote counted again', null],
  ])('%s beside a heading', (shared, expected) => {
    expect(choose({ open_graph: shared, heading: 'Vote counted again' })?.[0]).toBe(
      expected ?? shared,
    );
  });

  test('every place is the chosen one or a rival with a reason', () => {
    const statement = fc.record({
      source: fc.constantFrom('json_ld' as const, 'open_graph' as const, 'heading' as const),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), fc.string(), (statements, name) => {
        const { chosen, rivals } = findHeadline({
          stated: nothingStated,
          statements,
          visible: null,
          siteNames: [name],
          sections: [name],
        });
        const written = statements.filter(({ text }) => text.normalize('NFC').trim() !== '');
        expect(rivals.length + (chosen === null ? 0 : 1)).toBeLessThanOrEqual(written.length);
        for (const { reason } of rivals) expect(reason).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});

describe('stripSiteName', () => {
  test.each([
    ['Pilots back - News - The Quay', 'Pilots back - News'],
    ['Pilots back | The Quay | Harbour edition', 'Pilots back'],
    ['ボート：The Quay', 'ボート'],
    ['Pilots back * The Quay * by Jane Doe', 'Pilots back'],
    ['The Quay - Pilots back', 'Pilots back'],
    ['Pilots at the quay', 'Pilots at the quay'],
    ['Pilots go back to work | Port | Harbour news | The Quay', 'Pilots go back to work'],
    ['Pilots | Nine days of silence end | The Quay', 'Pilots | Nine days of silence end'],
    ['Pilots back | Quay', 'Pilots back'],
  ])('%s', (title, expected) => {
    expect(stripSiteName(title, ['The Quay'])).toBe(expected);
  });

  test('the section is taken off with the site only', () => {
    expect(stripSiteName('Pilots back - Port - The Quay', ['The Quay'], ['Port'])).toBe(
      'Pilots back',
    );
    expect(stripSiteName('Pilots back - Port', ['The Quay'], ['Port'])).toBe('Pilots back - Port');
  });

  test('gives a part of the title, never nothing of something', () => {
    const part = fc.constantFrom('Pilots back', 'The Quay', 'Port', ' - ', ' | ', '：', '-', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const title = parts.join('').trim();
        const stripped = stripSiteName(title, ['The Quay'], ['Port']);
        expect(title).toContain(stripped);
      }),
    );
  });
});
