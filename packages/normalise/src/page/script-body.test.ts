import { expect, test } from 'vitest';
import { readScriptBody } from './script-body.ts';

const body =
  '<p>The pilots went back.</p><p class="b">The "cranes" moved.</p><p>The quay was full.</p>';
const state = `{"id":1,"html":${JSON.stringify(body)},"more":"<p>Short.</p>"}`;

test.each([
  ['as JSON', `window.state = ${state};`],
  ['with escaped marks', `push(${state.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')})`],
  ['as text of JSON', `push([1,${JSON.stringify(state)}])`],
])('finds the body of an article in a script, %s', (_, script) => {
  expect(readScriptBody(['var a = "x";', script])).toBe(body);
});

test.each([
  ['no scripts', []],
  ['too few paragraphs', ['a("<p>One.</p><p>Two.</p>")']],
  ['an open string', [`a("${body.replaceAll('"', '')}`]],
  ['a long open string', ['"\\'.repeat(200_000) + '<p>'.repeat(3)]],
])('%s give null', (_, scripts) => {
  expect(readScriptBody(scripts)).toBeNull();
});
