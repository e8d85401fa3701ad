import { type Capture, findViolations, type Report, type ReportText } from '@tellings/schema';
import { expect } from 'vitest';
import type { NormaliseResult } from '../src/normalise-result.ts';
import { normaliseCapture } from '../src/report.ts';

// All documents here are synthetic.

const stated: Capture['stated'] = {
  basis: 'none',
  outlet: null,
  headline: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  language: null,
};

export function captureOf(mediaType: string): Capture {
  return {
    capture_id: 'cap_0123456789abcdef',
    source_id: 'quay',
    source_key: 'pilots',
    url: null,
    path: 'pilots.xml',
    media_type: mediaType,
    charset: null,
    byte_count: 0,
    sha256: '0'.repeat(64),
    stated,
  };
}

export function normalise(text: string, mediaType = 'application/xml'): NormaliseResult {
  return normaliseCapture(captureOf(mediaType), new TextEncoder().encode(text));
}

interface Read {
  readonly report: Report;
  readonly segments: readonly (readonly [kind: string, text: string])[];
  readonly sources: Readonly<Record<string, string>>;
}

/** A document that must be read: its report, its segments, and the source of each chosen field. */
export function read(text: string, mediaType?: string): Read {
  const result = normalise(text, mediaType);
  if (result.report === null) throw new Error(JSON.stringify(result.issues));
  expect(findViolations('report', result.report)).toEqual([]);
  expect(findViolations('text', result.text)).toEqual([]);
  for (const reading of result.readings) expect(findViolations('reading', reading)).toEqual([]);
  const record = result.text as ReportText;
  return {
    report: result.report,
    segments: record.segments.map(({ kind, start, end }) => [kind, record.text.slice(start, end)]),
    sources: Object.fromEntries(
      result.readings.flatMap(({ field, source, is_chosen }) =>
        is_chosen ? [[field, source]] : [],
      ),
    ),
  };
}

/** The only issue of a document that is not read. */
export function refusal(
  text: string,
  mediaType?: string,
): readonly [string, string, string | null] {
  const { report, issues } = normalise(text, mediaType);
  expect(report).toBeNull();
  expect(issues.map(({ level }) => level)).toEqual(['error']);
  for (const issue of issues) expect(findViolations('issue', issue)).toEqual([]);
  const [issue] = issues;
  return [issue?.code.replace('normalise/', '') ?? '', issue?.message ?? '', issue?.detail ?? null];
}

export const first: string =
  'The pilots of the harbour went back to their boats on Monday, and nobody on the quay would say what had changed since the union voted.';
export const second: string =
  'The leader of the seafarers’ union said that the talks would go on behind closed doors until the end of the month.';
export const summary: string =
  'A vote that was not announced ends the strike in the harbour after nine days.';
export const caption: string = 'Boats of the pilots in the harbour on Monday.';

export const nitf: string = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">
<nitf xml:lang="en-GB">
  <head>
    <title>BC-Pilots</title>
    <docdata>
      <date.issue norm="20210503T101500Z"/>
      <date.release norm="20210601T000000Z"/>
      <doc.copyright year="2021" holder="Reuters"/>
    </docdata>
    <pubdata name="The Quay" position.section="Harbour" date.publication="20210504"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Pilots <em>back</em> at work</hl1><hl2>${summary}</hl2></hedline>
      <byline>By <person>Jane Doe</person><byttl>Harbour correspondent</byttl></byline>
      <distributor><org>Reuters</org></distributor>
      <dateline><location>HARBOUR CITY</location><story.date norm="20210503">May 3</story.date></dateline>
      <abstract><p>${first.slice(0, 60)}…</p></abstract>
    </body.head>
    <body.content>
      <block>
        <p>${first}</p>
        <media media-type="image"><media-reference source="a.jpg"/><media-caption>${caption}</media-caption></media>
        <p>${second.replace('union', '<org>union</org>')}</p>
      </block>
      <hl2>What comes next</hl2>
      <table><tr><td>Boats</td><td>12</td></tr></table>
    </body.content>
    <body.end><tagline>Editing by John Roe</tagline></body.end>
  </body>
</nitf>`;

const meta = `<itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:REUTERS"><name>Reuters</name></provider>
    <versionCreated>2021-05-03T10:20:00Z</versionCreated>
    <title>BC-Pilots</title>
  </itemMeta>
  <contentMeta>
    <contentCreated>2021-05-03T10:15:00Z</contentCreated>
    <creator><name>Jane Doe</name></creator>
    <language tag="en"/>
    <slugline>PILOTS-HARBOUR/VOTE</slugline>
    <headline>Pilots back at work</headline>
    <dateline>HARBOUR CITY, May 3 (Reuters) -</dateline>
    <by>By Jane Doe</by>
    <description role="drol:summary">${summary}</description>
    <description role="drol:caption">${caption}</description>
  </contentMeta>`;
export const xhtml: string = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not shown</title></head><body><h1>Pilots back at work</h1><p>${first}</p><p>${second}</p></body></html></inlineXML>`;
export const newsItem = (content: string, version = 1): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="${version}" standard="NewsML-G2" standardversion="2.29" xml:lang="en-GB"><rightsInfo><copyrightHolder literal="Reuters"/></rightsInfo>${meta}<contentSet>${content}</contentSet></newsItem>`;

export const jsonLd: Readonly<Record<string, unknown>> = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Pilots back at work',
  description: summary,
  dateline: 'HARBOUR CITY, May 3',
  articleBody: `${first}\n\n${second}`,
  datePublished: '2021-05-03T10:15:00Z',
  author: { '@type': 'Person', name: 'Jane Doe' },
  publisher: { '@type': 'Organization', name: 'The Quay' },
  sourceOrganization: { '@type': 'Organization', name: 'Reuters' },
  inLanguage: 'en-GB',
  articleSection: 'Harbour',
  image: [{ '@type': 'ImageObject', caption }],
  url: 'https://quay.example/2021/pilots-back-at-work',
};
