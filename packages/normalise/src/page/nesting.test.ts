import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureMarkup } from './nesting.ts';

describe('measureMarkup', () => {
  test.each([
    ['<div><p>a</p><p>b</p></div>', 2],
    ['<p>a<p>b<p>c', 1],
    ['<ul><li>a<li>b</ul>', 2],
    ['<div><br><img><hr></div>', 1],
    ['<!-- <div><div> --><b>a</b>', 1],
    ['<script>"<div><div>"</script><b>a</b>', 1],
    ['<div></span></div></div><b>', 1],
    ['<b><i></b><u>', 2],
  ])('%s', (html, depth) => {
    expect(measureMarkup(html).depth).toBe(depth);
  });

  test('counts elements, comments, character references and stray marks', () => {
    expect(measureMarkup('<p>a &amp; b < c</p><!-- d -->').pieceCount).toBe(4);
  });

  test('weighs what lies deep', () => {
    expect(measureMarkup('<div><p>a &amp; b</p><br></div>').weight).toBe(0 + 1 + 2 + 1);
  });

  test('takes linear time over a million open elements', () => {
    expect(measureMarkup('<div>'.repeat(200_000)).depth).toBe(200_000);
    expect(measureMarkup('<b><i>'.repeat(100_000) + '</b>'.repeat(100_000)).depth).toBe(200_000);
  });

  test('never throws', () => {
    const tag = fc.constantFrom(
      '<div>',
      '</div>',
      '<p',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<',
      '>',
      '&',
      'a',
    );
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        const { depth, pieceCount } = measureMarkup(tags.join(''));
        expect(depth).toBeLessThanOrEqual(pieceCount);
      }),
    );
  });
});

test('within drawings and formulas, and only there, a slash closes an element', () => {
  expect(measureMarkup(`<div><svg>${'<path d="M0 0"/>'.repeat(900)}</svg></div>`).depth).toBe(2);
  expect(measureMarkup(`<svg>${'<path d="M0 0">'.repeat(900)}</svg>`).depth).toBe(901);
  expect(measureMarkup('<div/>'.repeat(900)).depth).toBe(900);
  expect(measureMarkup(`<svg><foreignObject>${'<div/>'.repeat(900)}`).depth).toBe(902);
});
