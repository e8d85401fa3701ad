import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, stated } from '../test/newsroom.ts';
import { gatherFacts } from './founded-facts.ts';

const titled = (title: string) => factsOf({ title: stated(title) });
const lasting = (minutes: number, qualifier: string | null = null) =>
  factsOf({ duration: stated({ minutes, qualifier }) });

describe('what reports of one recording say together', () => {
  test('nothing stated stays unknown', () => {
    expect(gatherFacts([factsOf(), factsOf()])).toEqual({
      medium: null,
      publisher: null,
      publisherId: null,
      duration_minutes_from: null,
      duration_minutes_to: null,
      title: null,
    });
  });

  test('the title is the one between the translations, not the first by the alphabet', () => {
    const titles = [
      'An utterly different heading',
      'What the sea promised to us',
      'What the sea has promised us',
      'This is what the sea has promised us',
    ];
    expect(gatherFacts(titles.map(titled)).title).toBe('What the sea has promised us');
  });

  test.each([
    [[lasting(46), lasting(47), lasting(46)], 46, 47],
    [[lasting(54), lasting(57, 'nearly'), lasting(60, 'hour')], 54, 54],
    [[lasting(60, 'hour')], 60, 60],
    [[lasting(24), lasting(24), lasting(20)], 24, 24],
  ])('lengths, case %#', (facts, from, to) => {
    expect(gatherFacts(facts)).toMatchObject({
      duration_minutes_from: from,
      duration_minutes_to: to,
    });
  });

  test('the order of reports changes nothing', () => {
    const report = fc.record({
      title: fc.constantFrom('Row in storm', 'Row forward in storm', 'Letter home'),
      minutes: fc.integer({ min: 10, max: 60 }),
      medium: fc.constantFrom('audio' as const, 'video' as const),
    });
    const lists = fc
      .array(report, { minLength: 1, maxLength: 8 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(lists, ([one, other]) => {
        const gather = (list: typeof one) =>
          gatherFacts(
            list.map(({ title, minutes, medium }) =>
              factsOf({
                title: stated(title),
                duration: stated({ minutes, qualifier: null }),
                medium: stated(medium),
              }),
            ),
          );
        expect(gather(other)).toEqual(gather(one));
      }),
    );
  });
});
