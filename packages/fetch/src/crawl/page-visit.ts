import { type SourceSpec, sha256 } from '@tellings/schema';
import { canonicalUrl } from '../address/canonical-url.ts';
import { decodeDocument } from '../http/document.ts';
import type { HttpExchange } from '../http/http-client.ts';
import { parseMediaType } from '../http/media-type.ts';
import { pageMediaType } from '../http/page.ts';
import { isTransient, retryRule } from '../politeness/retry.ts';
import { readTdmReservation } from '../politeness/tdm.ts';
import type { Archive } from './archive.ts';
import { type FailedErrand, type Followed, follow, type Road, retrySettings } from './follow.ts';
import type { Frontier } from './frontier.ts';
import type { HostClosure } from './host.ts';
import type { PageState } from './ledger.ts';
import type { ArchivedResponse, PageEvent, Validators } from './ledger-event.ts';
import type { RobotsGate } from './robots-gate.ts';
import type { Hop, Revisited } from './visit.ts';

const acceptPage = 'text/html, application/xhtml+xml, */*;q=0.1';

/** Requests of one page that may be lost with the program before it is given up: it may be why. */
const maxInterruptions = 5;

/** What visiting a page takes. */
export interface PageVisitor {
  readonly road: Road;
  readonly archive: Archive;
  readonly frontier: Frontier;
  readonly gate: RobotsGate;
  readonly run: number;
}

type Outcome = Omit<
  PageEvent,
  'event' | 'run' | 'url' | 'source_id' | 'source_key' | 'stated' | 'attempts'
>;

const plainOutcome: Omit<Outcome, 'state'> = {
  until: null,
  again: null,
  failure: null,
  rule: null,
  of: null,
  validators: { etag: null, last_modified: null },
  content: null,
};

/** Asks for one page, archives what came and how it ended. A closure: its host is to be left alone. */
export async function visitPage(
  page: PageState,
  source: SourceSpec,
  visitor: PageVisitor,
): Promise<{
  readonly event: PageEvent | null;
  readonly closed: { host: string; closure: HostClosure } | null;
}> {
  const { road, frontier, gate, run } = visitor;
  const finish = async (hops: readonly Hop[], attempts: number, outcome: Outcome) => {
    const { url, source_key, stated, found } = page;
    const listed = { url, source_id: found.source_id, source_key, stated };
    const event: PageEvent = { event: 'page', run, ...listed, attempts, ...outcome };
    await visitor.archive.append({ hops, event });
    return { event, closed: null };
  };
  if (page.attempts >= road.limits.maxTries + maxInterruptions) {
    return finish([], page.attempts, interrupted(page));
  }
  const isPrivateAllowed = source.allow_private === true;
  const first = await gate.mayAsk(page.url, isPrivateAllowed);
  if (typeof first === 'string') return finish([], page.attempts, refused(first));
  if (first !== null) {
    return { event: null, closed: { host: new URL(page.url).hostname, closure: first } };
  }
  const counted = await frontier.commit(() => frontier.countAttempt(page));
  const { content } = page;
  const followed = await follow(
    {
      url: page.url,
      accept: acceptPage,
      isPrivateAllowed,
      validators: page.validators,
      revisitOf: content && revisitedOf(content),
      mayAsk: (url) =>
        url === page.url ? Promise.resolve(null) : gate.mayAsk(url, isPrivateAllowed),
      mayFollow: (target) => ownerElsewhere(target, page, frontier) === null,
      onHeaders: (_, headers) => (isWanted(headers, source) ? 'read' : 'stop'),
    },
    road,
  );
  if (followed.end === 'closed' && followed.hops.length === 0) {
    await frontier.commit(() => frontier.putPage(page, counted));
    return { event: null, closed: followed };
  }
  const outcome = await outcomeOf(followed, counted, source, visitor);
  return finish(followed.hops, counted.attempts, outcome);
}

/** Another listed page that an address is a spelling of. */
function ownerElsewhere(target: string, page: PageState, frontier: Frontier): string | null {
  const owner = frontier.owner(canonicalUrl(target));
  if (owner === undefined || owner === page.url) return null;
  const passed = new Set<string>();
  // Pages that lead to each other in a ring would all be duplicates, and none of them fetched.
  for (let at: string | undefined = owner; at !== undefined && !passed.has(at); ) {
    passed.add(at);
    at = frontier.page(at)?.of ?? undefined;
    if (at === page.url) return null;
  }
  return owner;
}

function isWanted(headers: readonly (readonly [string, string])[], source: SourceSpec): boolean {
  return reservationOf(headers, source) === null && isPerhapsPage(headers);
}

function reservationOf(
  headers: readonly (readonly [string, string])[],
  source: SourceSpec,
): string | null {
  const { isReserved, policy } = readTdmReservation(headers);
  if (!isReserved || source.has_tdm_permission === true) return null;
  return `tdm-reservation: 1${policy === null ? '' : ` (${policy})`}`;
}

/** A type that may be, or may turn out to be, HTML. */
function isPerhapsPage(headers: readonly (readonly [string, string])[]): boolean {
  const { essence } = parseMediaType(headerOf(headers, 'content-type'));
  return essence === null || pageMediaType(essence, new Uint8Array()) !== null;
}

async function outcomeOf(
  followed: Followed,
  page: PageState,
  source: SourceSpec,
  visitor: PageVisitor,
): Promise<Outcome> {
  switch (followed.end) {
    case 'refused':
      return refused(followed.rule);
    case 'known': {
      const of = ownerElsewhere(followed.target, page, visitor.frontier);
      return { ...plainOutcome, state: 'duplicate', of };
    }
    case 'closed':
      return postponed(followed.closure, followed.host, page);
    case 'failure':
      return failed(followed.failure, page, visitor.road);
    case 'response':
      return readPage(followed.exchange, followed.hops, page, source, visitor.road);
  }
}

async function readPage(
  exchange: HttpExchange,
  hops: readonly Hop[],
  page: PageState,
  source: SourceSpec,
  road: Road,
): Promise<Outcome> {
  const { response, url } = exchange;
  const hop = hops.at(-1);
  if (response === null || hop === undefined) throw new TypeError('a visit without a response');
  const rule = reservationOf(response.headers, source);
  if (rule !== null) return refused(rule);
  const { status } = response;
  const fault = (reason: string): Outcome =>
    failed({ kind: 'content', status, url, reason, retryAfter: null }, page, road);
  if (status === 304) {
    return page.content
      ? { ...plainOutcome, state: 'unchanged' }
      : fault('the server says unchanged, of a page never seen');
  }
  const { essence, charset } = parseMediaType(headerOf(response.headers, 'content-type'));
  const notHtml = `the answer is ${essence ?? 'of no stated type'}, not an HTML page`;
  if (!isPerhapsPage(response.headers)) return fault(notHtml);
  const { document, failure } = await decodeDocument(exchange, road.limits.maxResponseBytes);
  if (document === null) return failed({ ...failure, retryAfter: null }, page, road);
  const mediaType = pageMediaType(essence, document.bytes);
  if (mediaType === null) return fault(notHtml);
  const digest = sha256(document.bytes);
  if (page.content?.sha256 === digest) return { ...plainOutcome, state: 'unchanged' };
  return {
    ...plainOutcome,
    state: 'captured',
    validators: validatorsOf(response.headers),
    content: {
      media_type: mediaType,
      charset,
      byte_count: document.bytes.length,
      sha256: digest,
      response_url: url,
      payload_digest: hop.payloadDigest ?? '',
      fetched_at: hop.date,
      response_id: hop.id,
    },
  };
}

function refused(rule: string): Outcome {
  return { ...plainOutcome, state: 'refused', rule };
}

function failed(failure: FailedErrand, page: PageState, { clock, limits }: Road): Outcome {
  const { action, waitMs } = retryRule(failure, page.attempts, page.url, retrySettings(limits));
  const { kind, status, url, reason } = failure;
  const told = { ...plainOutcome, failure: { kind, status, url, reason } };
  const now = clock.now();
  if (action === 'retry') return { ...told, state: 'pending', again: 'now', until: now + waitMs };
  if (action === 'postpone') {
    return { ...told, state: 'pending', again: 'later', until: now + waitMs };
  }
  return isTransient(failure)
    ? { ...told, state: 'failed', again: 'later', until: now }
    : { ...told, state: 'failed' };
}

/** It leads to a host that is left alone; its own host goes on. */
function postponed({ until, reason }: HostClosure, host: string, { url }: PageState): Outcome {
  const told = `it leads to the host ${host}, which is left alone: ${reason}`;
  const failure = { kind: 'postponed', status: null, url, reason: told };
  return { ...plainOutcome, state: 'pending', again: 'later', until, failure };
}

function interrupted(page: PageState): Outcome {
  const reason = `the program ended ${page.attempts} times while it was asked for`;
  const failure = { kind: 'interrupted', status: null, url: page.url, reason };
  return { ...plainOutcome, state: 'failed', failure };
}

/** What a response of the same payload refers to. */
export function revisitedOf({
  response_url,
  fetched_at,
  payload_digest,
}: ArchivedResponse): Revisited {
  return { url: response_url, date: fetched_at, payloadDigest: payload_digest };
}

export function validatorsOf(headers: readonly (readonly [string, string])[]): Validators {
  return { etag: headerOf(headers, 'etag'), last_modified: headerOf(headers, 'last-modified') };
}

function headerOf(headers: readonly (readonly [string, string])[], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
