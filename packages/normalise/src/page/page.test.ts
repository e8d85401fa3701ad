import { describe, expect, test } from 'vitest';
import { parsePage } from './page.ts';

const headOf = (html: string): string | undefined =>
  parsePage(html).querySelector('title')?.textContent;
const rootOf = (html: string): string => parsePage(html).documentElement.tagName.toLowerCase();

describe('parsePage', () => {
  const page = '<html lang="en"><head><title>Quay</title></head><body><p>Open.</p></body></html>';

  test.each([
    ['a doctype', '<!doctype html>\n'],
    ['a comment with another root', '<!doctype html><!--[if IE]><html class="ie"><![endif]-->'],
    ['a script', '<script>var early = "<html>";</script>'],
    ['an XML declaration', '<?xml version="1.0"?>\n'],
  ])('finds the root after %s', (_, before) => {
    expect(rootOf(before + page)).toBe('html');
    expect(headOf(before + page)).toBe('Quay');
  });

  test('keeps what stands before the root', () => {
    const { body } = parsePage(`<p>Early.</p>${page}`);
    expect(body.textContent).toContain('Early.');
    expect(body.textContent).toContain('Open.');
  });

  test('a fragment becomes a page', () => {
    const { body, head } = parsePage('<p>Only this.</p>');
    expect(head).not.toBeNull();
    expect(body.textContent).toBe('Only this.');
  });

  test('a comment that never ends is no root', () => {
    expect(rootOf('<!-- <html><body>never')).toBe('html');
  });
});
