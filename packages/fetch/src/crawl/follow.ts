import { randomUUID } from 'node:crypto';
import type { FetchLimits } from '../context.ts';
import type { HttpClient, HttpExchange } from '../http/http-client.ts';
import { redirectTarget } from '../http/redirect.ts';
import { retryAfterOf } from '../http/retry-after.ts';
import type { FailureKind } from '../politeness/failure-kind.ts';
import { defaultRetrySettings, type RetrySettings, retryRule } from '../politeness/retry.ts';
import type { Clock, Host, HostClosure } from './host.ts';
import type { Validators } from './ledger-event.ts';
import { type Hop, hopOf, type Revisited } from './visit.ts';

/** What it takes to ask hosts for something. */
export interface Road {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly limits: FetchLimits;
  readonly hostOf: (name: string) => Host;
}

export interface Errand {
  readonly url: string;
  readonly accept: string;
  readonly isPrivateAllowed: boolean;
  readonly validators: Validators | null;
  /** The response whose payload is known already. */
  readonly revisitOf: Revisited | null;
  readonly maxBytes?: number;
  readonly onHeaders?: (
    status: number,
    headers: readonly (readonly [string, string])[],
  ) => 'read' | 'stop';
  /** Whether an address may be asked for; the rule, where it may not. */
  readonly mayAsk?: (url: string) => Promise<string | HostClosure | null>;
  /** Whether a redirect is to be followed; false ends the errand there. */
  readonly mayFollow?: (target: string) => boolean;
}

export interface FailedErrand {
  readonly kind: FailureKind;
  readonly status: number | null;
  readonly url: string;
  readonly reason: string;
  /** ms that the server asks to wait. */
  readonly retryAfter: number | null;
}

/** How an errand ended; all its exchanges are in `hops`, in order. */
export type Followed = { readonly hops: readonly Hop[] } & (
  | { readonly end: 'response'; readonly exchange: HttpExchange }
  | { readonly end: 'failure'; readonly failure: FailedErrand }
  | { readonly end: 'refused'; readonly rule: string }
  | { readonly end: 'closed'; readonly host: string; readonly closure: HostClosure }
  | { readonly end: 'known'; readonly target: string }
);

/** Asks for an address and follows its redirects; each hop waits for its own host's turn. */
export async function follow(errand: Errand, road: Road): Promise<Followed> {
  const { client, clock, limits } = road;
  const hops: Hop[] = [];
  const visited = new Set<string>();
  for (let url = errand.url; ; ) {
    visited.add(url);
    const host = road.hostOf(new URL(url).hostname);
    const refusal = (await errand.mayAsk?.(url)) ?? null;
    if (typeof refusal === 'string') return { hops, end: 'refused', rule: refusal };
    const closure = refusal ?? (await host.turn());
    if (closure) return { hops, end: 'closed', host: host.name, closure };
    const sentAt = clock.now();
    // Validators hold for the address that gave them.
    const isKnown = url === (errand.revisitOf?.url ?? errand.url);
    const { etag = null, last_modified = null } = (isKnown && errand.validators) || {};
    const exchange = await client.exchange(url, {
      accept: errand.accept,
      isPrivateAllowed: errand.isPrivateAllowed,
      conditions: { etag, lastModified: last_modified },
      ...(errand.maxBytes === undefined ? {} : { maxBytes: errand.maxBytes }),
      ...(errand.onHeaders === undefined ? {} : { onHeaders: errand.onHeaders }),
    });
    const retryAfter = exchange.response ? retryAfterOf(exchange.response, clock.now()) : null;
    host.note(exchange, retryAfter);
    const isRedirected = redirectTarget(exchange) !== null;
    const id = `urn:uuid:${randomUUID()}`;
    hops.push(hopOf(exchange, sentAt, id, isRedirected ? null : errand.revisitOf));
    const failure = failureOf(exchange, retryAfter);
    if (failure) return { hops, end: 'failure', failure };
    const redirect = redirectTarget(exchange);
    if (redirect === null) return { hops, end: 'response', exchange };
    const fault = redirect.fault ?? faultOf(redirect.target, visited, limits);
    if (fault !== null || redirect.target === null) {
      const status = exchange.response?.status ?? null;
      const reason = fault ?? 'the redirect names no address';
      const failed = { kind: 'redirect' as const, status, url, reason, retryAfter: null };
      return { hops, end: 'failure', failure: failed };
    }
    if (errand.mayFollow?.(redirect.target) === false) {
      return { hops, end: 'known', target: redirect.target };
    }
    url = redirect.target;
  }
}

/** The same, with failures that may pass tried again; all exchanges of all tries are in `hops`. */
export async function followPatiently(errand: Errand, road: Road): Promise<Followed> {
  const hops: Hop[] = [];
  for (let tries = 1; ; tries += 1) {
    const followed = await follow(errand, road);
    hops.push(...followed.hops);
    if (followed.end !== 'failure') return { ...followed, hops };
    const rule = retryRule(followed.failure, tries, errand.url, retrySettings(road.limits));
    if (rule.action !== 'retry') return { ...followed, hops };
    await road.clock.sleep(rule.waitMs);
  }
}

/** Limits of a fetch as the retry rule takes them. */
export function retrySettings(limits: FetchLimits): RetrySettings {
  return { ...defaultRetrySettings, ...limits };
}

function faultOf(
  target: string | null,
  visited: ReadonlySet<string>,
  { maxRedirects }: FetchLimits,
): string | null {
  if (target !== null && visited.has(target)) return 'the redirects form a loop';
  return visited.size > maxRedirects ? `more than ${maxRedirects} redirects` : null;
}

/** 200, 203 and 304 are answers to go on with, and so are redirects; every other status fails. */
function failureOf(exchange: HttpExchange, retryAfter: number | null): FailedErrand | null {
  const { url, response, failure } = exchange;
  if (failure !== null) return { ...failure, retryAfter };
  const status = response?.status ?? null;
  if (status === null || [200, 203, 301, 302, 303, 304, 307, 308].includes(status)) return null;
  return { kind: 'status', status, url, reason: `the server answers ${status}`, retryAfter };
}
