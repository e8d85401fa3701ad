import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Redirect, redirectTarget } from './redirect.ts';

function redirect(location: string | readonly string[], status = 301): Redirect | null {
  const headers = [location].flat().map((value) => ['LOCATION', value] as const);
  const response = { status, statusText: '', headers, body: new Uint8Array(), truncated: null };
  return redirectTarget({ url: 'https://harbour.example/news/1?q', response });
}

test.each([
  ['https://pier.example/a', 'https://pier.example/a'],
  ['http://pier.example', 'http://pier.example/'],
  ['/a/../b', 'https://harbour.example/b'],
  ['2', 'https://harbour.example/news/2'],
  ['?page=2', 'https://harbour.example/news/1?page=2'],
  ['//pier.example/x', 'https://pier.example/x'],
  [' /a ', 'https://harbour.example/a'],
  ['/a#b', 'https://harbour.example/a'],
  ['https://user:secret@pier.example/a', 'https://pier.example/a'],
  ['http://2130706433/', 'http://127.0.0.1/'],
  // UTF-8 as servers send it, and latin1 that is no UTF-8.
  ['/caf\xc3\xa9', 'https://harbour.example/caf%C3%A9'],
  ['/caf\xe9', 'https://harbour.example/caf%E9'],
])('%j leads to %s', (location, target) => {
  expect(redirect(location)).toEqual({ target, fault: null });
});

test.each([
  ['file:///etc/passwd', 'file:'],
  ['data:text/html,hi', 'data:'],
  ['javascript:alert(1)', 'javascript:'],
  ['ftp://pier.example/', 'ftp:'],
  ['about:blank', 'about:'],
])('%s is refused by name', (location, scheme) => {
  const fault = `the redirect leads to a ${scheme} address; only http and https are followed`;
  expect(redirect(location)).toEqual({ target: null, fault });
});

test.each([
  [[], 'the redirect names no address'],
  ['  ', 'the redirect names no address'],
  ['http://', 'the redirect names no valid address'],
  ['http://a b/', 'the redirect names no valid address'],
  [['/a', '/b'], 'the redirect names several addresses'],
  [`/${'a'.repeat(9_000)}`, 'the redirect leads to an address of more than 8192 bytes'],
  [`/${'\xe9'.repeat(3_000)}`, 'the redirect leads to an address of more than 8192 bytes'],
])('%j is a fault', (location, fault) => {
  expect(redirect(location)).toEqual({ target: null, fault });
});

test('one address named twice is one address', () => {
  expect(redirect(['/a', '/a'])?.target).toBe('https://harbour.example/a');
});

test('only redirects redirect', () => {
  for (const status of [301, 302, 303, 307, 308]) expect(redirect('/a', status)).not.toBeNull();
  for (const status of [200, 201, 300, 304, 305, 306, 404])
    expect(redirect('/a', status)).toBeNull();
  expect(redirectTarget({ url: 'https://harbour.example/', response: null })).toBeNull();
});

test('whatever a server sends, a target is a clean http or https address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (location) => {
      const { target, fault } = redirect(Buffer.from(location).toString('latin1')) ?? {};
      if (fault !== null) return;
      expect(target).toMatch(/^https?:\/\/[^@#\s]+$/);
      expect(URL.canParse(target ?? '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
