import { decodeDocument } from '../http/document.ts';
import { crawlDelay, judgeRobots, type Robots } from '../politeness/robots.ts';
import { robotsFromStatus, robotsLifetime } from '../politeness/robots-response.ts';
import type { Archive } from './archive.ts';
import { type FailedErrand, type Followed, followPatiently, type Road } from './follow.ts';
import type { Frontier } from './frontier.ts';
import type { HostClosure } from './host.ts';
import type { RobotsState } from './ledger.ts';
import { noValidators, type RobotsEvent } from './ledger-event.ts';

/** What robots.txt of an address's host says of the address. */
export interface RobotsGate {
  /** The rule that forbids it, the closure of a host whose rules cannot be read, or null. */
  mayAsk(url: string, isPrivateAllowed: boolean): Promise<string | HostClosure | null>;
}

interface Rules {
  readonly robots: Robots;
  readonly state: RobotsState;
}

/** Reads robots.txt of each origin once in its lifetime (RFC 9309), before anything else is read. */
export function openRobotsGate(
  road: Road,
  archive: Archive,
  frontier: Frontier,
  run: number,
  productToken: string,
): RobotsGate {
  const read = new Map<string, Promise<Rules>>();

  const rulesOf = async (origin: string, isPrivateAllowed: boolean): Promise<Rules> => {
    const stored = frontier.robots(origin);
    // What was refused to one source may be allowed to another.
    const isUsable = stored?.failure !== 'address-refused' || !isPrivateAllowed;
    const isFresh = stored !== undefined && isUsable && stored.until > road.clock.now();
    const state = isFresh ? stored : await ask(origin, isPrivateAllowed);
    const robots = robotsFromStatus(state.status, Buffer.from(state.text ?? '', 'latin1'));
    road.hostOf(new URL(origin).hostname).setCrawlDelay(crawlDelay(robots, productToken));
    return { robots, state };
  };

  const ask = async (origin: string, isPrivateAllowed: boolean): Promise<RobotsState> => {
    const errand = {
      url: `${origin}/robots.txt`,
      accept: 'text/plain, */*;q=0.1',
      isPrivateAllowed,
      validators: noValidators,
      revisitOf: null,
    };
    const followed = await followPatiently(errand, road);
    const state = await robotsStateOf(origin, followed, road);
    const event: RobotsEvent = { event: 'robots', run, ...state };
    await archive.append({ hops: followed.hops, event });
    return state;
  };

  return {
    async mayAsk(url, isPrivateAllowed) {
      const { origin } = new URL(url);
      const key = `${isPrivateAllowed} ${origin}`;
      let rules = read.get(key);
      if (!rules) {
        rules = rulesOf(origin, isPrivateAllowed);
        read.set(key, rules);
      }
      const { robots, state } = await rules;
      // Neither the rules nor the page may be reached; to ask for the page says so.
      if (state.failure === 'address-refused') return null;
      if (robots.state === 'unreachable') {
        const { until } = state;
        return { until, reason: `its robots.txt cannot be read` };
      }
      const { isAllowed, rule } = judgeRobots(robots, productToken, url);
      return isAllowed ? null : `robots.txt: ${rule ?? 'Disallow'}`;
    },
  };
}

async function robotsStateOf(
  origin: string,
  followed: Followed,
  { clock, limits }: Road,
): Promise<RobotsState> {
  if (followed.end === 'closed') {
    return { origin, status: null, failure: 'closed', until: followed.closure.until, text: null };
  }
  const exchange = followed.end === 'response' ? followed.exchange : null;
  const decoded =
    exchange === null ? null : await decodeDocument(exchange, limits.maxResponseBytes);
  const bytes = decoded?.document?.bytes ?? new Uint8Array();
  const isUnread = followed.end === 'response' && decoded?.document === null;
  const status = isUnread ? null : statusOf(followed);
  const header = exchange?.response?.headers.find(
    ([name]) => name.toLowerCase() === 'cache-control',
  );
  const lifetime = robotsLifetime(robotsFromStatus(status, bytes), header?.[1] ?? null);
  const text = bytes.length > 0 ? Buffer.from(bytes).toString('latin1') : null;
  const failure = followed.end === 'failure' ? failureAt(origin, followed.failure) : null;
  return { origin, status, failure, until: clock.now() + lifetime, text };
}

/** null: no answer that says whether there are rules. A body that broke off may have held any. */
function statusOf(followed: Followed): number | null {
  if (followed.end === 'response') return followed.exchange.response?.status ?? null;
  if (followed.end !== 'failure') return null;
  const { kind, status } = followed.failure;
  // Too many redirects, or redirects to nowhere, are no rules (RFC 9309, 2.3.1.2).
  return kind === 'status' || kind === 'redirect' ? status : null;
}

/** A refusal counts where the host itself is refused, not what it redirects to. */
function failureAt(origin: string, { kind, url }: FailedErrand): string {
  const isElsewhere = url !== `${origin}/robots.txt`;
  return kind === 'address-refused' && isElsewhere ? 'redirect' : kind;
}
