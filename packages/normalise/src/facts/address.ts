import type { Choice, Rejected } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { confidenceOf } from '../table/confidence.ts';
import { chooseFirst, type Reader } from './choice.ts';
import { hostOf, toHttpUrl } from './web-address.ts';

/** Addresses that AMP caches and sites give to the AMP form of a page. */
const ampMark = /(?:^|[/.-])amp(?:[/.-]|$)|[?&](?:amp|outputtype)=/i;

/**
 * Address of the report: the one the page calls its own when it belongs to the site the bytes came
 * from and leads to one page, else the address the bytes came from. Addresses on other sites (the
 * original of syndicated copy), and that of the page's AMP form, are kept as readings.
 */
export function findUrl(
  captureUrl: string | null,
  statements: readonly Statement[],
  ampUrl: string | null = null,
): Choice<string> {
  const readers = statements.map(({ source, text }): Reader<string> => {
    const address = toHttpUrl(text, captureUrl);
    const reason = address === null ? 'invalid-url' : doubt(address, captureUrl);
    const written = address === text ? null : text;
    return reason === null
      ? { source, value: address, written }
      : { source, value: null, written: text, reason };
  });
  const own: readonly Reader<string>[] =
    captureUrl === null ? [] : [{ source: 'url', value: captureUrl, written: null }];
  const choice = chooseFirst('url', [...readers, ...own], (address) => [address]);
  const amp = ampUrl === null ? null : toHttpUrl(ampUrl, captureUrl);
  if (ampUrl === null || amp === choice.chosen?.value) return choice;
  const rival: Rejected = {
    values: amp === null ? [] : [amp],
    source: 'link',
    written: amp === ampUrl ? null : ampUrl,
    confidence: confidenceOf('url', 'link'),
    reason: amp === null ? 'invalid-url' : 'amp-page',
  };
  return { ...choice, rivals: [...choice.rivals, rival] };
}

/** Why the address is not that of the captured page; null when it may be. */
function doubt(address: string, captureUrl: string | null): string | null {
  const { pathname, search } = new URL(address);
  if (pathname === '/' && search === '') return 'home-page';
  if (captureUrl === null) return null;
  const captured = new URL(captureUrl);
  if (siteOf(address) !== siteOf(captureUrl))
    return isAmpCache(captured.hostname) ? null : 'other-site';
  const isCut =
    !ampMark.test(captureUrl) &&
    segmentsOf(captured.pathname).length > segmentsOf(pathname).length &&
    captured.pathname.startsWith(pathname.endsWith('/') ? pathname : `${pathname}/`);
  // the path of a section or of a list, not of this page
  return isCut && segmentsOf(pathname).every((segment) => !isArticleSegment(segment))
    ? 'section-page'
    : null;
}

function segmentsOf(pathname: string): string[] {
  return pathname.split('/').filter((segment) => segment !== '');
}

/** Words joined by hyphens, or a number: what names one article. */
function isArticleSegment(segment: string): boolean {
  return /\d{4}/.test(segment) || segment.split(/[-_]/).length >= 3;
}

/** Google's cache writes the site into its own host: quay-example.cdn.ampproject.org. */
function isAmpCache(hostname: string): boolean {
  return /(?:^|\.)(?:ampproject\.org|bing-amp\.com)$/.test(hostname);
}

/** Host without the labels that stand for another form of the same page. */
function siteOf(address: string): string {
  return (hostOf(address) ?? '').replace(/^(?:amp|m|mobile|edition|www\d?)\./, '');
}
