import { UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { productToken, userAgent } from './user-agent.ts';

test.each([
  ['https://desk.example/bot', '+https://desk.example/bot'],
  ['http://desk.example', '+http://desk.example/'],
  ['https://desk.example/a_(b)', '+https://desk.example/a_%28b%29'],
  ['https://d\u00fcne.example/\u00e4', '+https://xn--dne-hoa.example/%C3%A4'],
  [' desk@harbour.example ', 'mailto:desk@harbour.example'],
  ['mailto:desk@harbour.example', 'mailto:desk@harbour.example'],
])('contact %s', (contact, comment) => {
  const header = userAgent('0.1.0', contact);
  expect(header).toBe(`Tellings/0.1.0 (${comment})`);
  expect(header.startsWith(`${productToken}/`)).toBe(true);
});

test.each([
  '',
  'desk',
  'ftp://desk.example/',
  'javascript:alert(1)',
  'https://me:secret@desk.example/',
  'desk@',
  'desk@harbour.example)\r\nX: y',
  'a (b) <desk@harbour.example>',
])('contact %j is refused', (contact) => {
  expect(() => userAgent('0.1.0', contact)).toThrow(UsageError);
});

test('a version that is no token is refused', () => {
  expect(() => userAgent('0.1 beta', 'https://desk.example/')).toThrow(UsageError);
});
