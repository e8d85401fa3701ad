import {
  completePart,
  openPart,
  type Part,
  type Placement,
  placeResponse,
  rangeHeaders,
  readPart,
  strongValidator,
} from './download-part.ts';
import { type GuardedAgent, openGuardedAgent } from './guarded-agent.ts';
import { type HttpSettings, parseHttpUrl } from './http-client.ts';
import type { HttpFailure } from './http-failure.ts';
import { type PieceFile, startAppending } from './piece-file.ts';
import { type Redirect, redirectTarget } from './redirect.ts';
import { type TransferHead, type TransferSink, transfer } from './transfer.ts';

export interface DownloadOptions {
  readonly isPrivateAllowed: boolean;
  /** Bound on the size of the file. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
  /** Bytes at hand, those of earlier tries included, and bytes in all; null when not known. */
  readonly onProgress?: (done: number, total: number | null) => void;
}

export type DownloadResult =
  | { readonly file: DownloadedFile; readonly failure: null }
  | { readonly file: null; readonly failure: HttpFailure };

export interface DownloadedFile {
  /** Address after redirects. */
  readonly url: string;
  readonly byteCount: number;
  /** Bytes taken over from an earlier try. */
  readonly resumedAt: number;
}

/** Slower than this on average (bytes per second), after totalTimeout, a server is given up. */
const leastRate = 1_000;

interface Job {
  readonly url: string;
  readonly path: string;
  readonly settings: HttpSettings;
  readonly options: DownloadOptions;
  readonly agent: GuardedAgent;
}

/**
 * A large file to disk, its bytes as sent. They go into `<path>.part`; what it takes to go on later
 * goes into `<path>.part.json`. A try takes up where the last one ended when the server still has
 * the same file (Range with If-Range, RFC 9110, section 13.1.5), else it begins anew. `path` appears
 * at the end, whole and synchronised to disk. Redirects are followed as far as limits.maxRedirects;
 * every hop is guarded like the first, and none is sent credentials. Failures of network and server
 * are results; the part stays for the next try. Throws UsageError for an address that is not http
 * or https; rejects with faults of the disk, and with the signal's reason.
 */
export async function download(
  address: string,
  path: string,
  settings: HttpSettings,
  options: DownloadOptions,
): Promise<DownloadResult> {
  const url = parseHttpUrl(address).href;
  const agent = openGuardedAgent(settings, options.isPrivateAllowed);
  const job = { url, path, settings, options, agent };
  try {
    const resumed = await fetchFile(job, await readPart(path, url));
    if (resumed !== 'restart') return resumed;
    const restarted = await fetchFile(job, null);
    if (restarted !== 'restart') return restarted;
    throw new TypeError('a request without a range cannot ask for a restart');
  } finally {
    await agent.close();
  }
}

async function fetchFile(job: Job, part: Part | null): Promise<DownloadResult | 'restart'> {
  const { maxRedirects } = job.settings.limits;
  const visited = new Set<string>();
  for (let url = job.url; ; ) {
    visited.add(url);
    const hop = await fetchHop(url, job, part);
    if (hop === 'restart' || !('target' in hop)) return hop;
    const { status, target } = hop;
    const isLoop = target !== null && visited.has(target);
    const isLong = visited.size > maxRedirects;
    const fault =
      hop.fault ??
      (isLoop
        ? 'the redirects form a loop'
        : isLong
          ? `more than ${maxRedirects} redirects`
          : null);
    if (target === null || fault !== null) {
      const reason = fault ?? 'the redirect names no address';
      return { file: null, failure: { kind: 'redirect', status, url, reason } };
    }
    url = target;
  }
}

type Hop = DownloadResult | 'restart' | (Redirect & { readonly status: number });

/** One request: the file, its failure, or where to ask instead. */
async function fetchHop(url: string, job: Job, part: Part | null): Promise<Hop> {
  const { settings, options, agent } = job;
  const writer = writePart(url, job, part);
  const headers = [
    ['user-agent', settings.userAgent],
    ['accept', '*/*'],
    // The bytes of the file, not of a coding of it: they could not be put together.
    ['accept-encoding', 'identity'],
    ...rangeHeaders(part),
  ] as const;
  const order = {
    url: new URL(url),
    headers,
    sink: writer.sink,
    signal: options.signal,
    leastRate,
  };
  const ended = await transfer(order, agent, settings.limits).finally(writer.close);
  return writer.end(ended.failure);
}

interface PartWriter {
  readonly sink: TransferSink;
  /** Puts what came on disk. */
  close(): Promise<void>;
  /** What the hop comes to, once the transfer has ended and the part is closed. */
  end(failure: HttpFailure | null): Promise<Hop>;
}

function writePart(url: string, job: Job, part: Part | null): PartWriter {
  const { path, options } = job;
  let verdict: Hop | Placement = 'restart';
  let file: PieceFile | null = null;
  let size = 0;

  const openFile = async (head: TransferHead, start: number): Promise<void> => {
    const validator = strongValidator(head.headers, Date.now());
    const handle = await openPart(path, start, { url: job.url, validator });
    file = startAppending(handle);
  };
  let opening: Promise<void> | null = null;

  const sink: TransferSink = {
    onHead(head) {
      verdict = judge(url, head, part, options.maxBytes);
      if (!isPlacement(verdict)) return 'stop';
      size = verdict.start;
      opening = openFile(head, verdict.start);
      // The body of 416 is a message, not the file.
      return verdict.start === verdict.total ? 'stop' : opening;
    },
    onPiece(piece) {
      if (file === null || !isPlacement(verdict)) throw new TypeError('a body before its head');
      if (size + piece.length > options.maxBytes) {
        verdict = {
          file: null,
          failure: tooLarge(url, options.maxBytes, part === null ? 200 : 206),
        };
        return 'stop';
      }
      size += piece.length;
      options.onProgress?.(size, verdict.total);
      return file.write(piece);
    },
  };

  return {
    sink,
    async close() {
      await opening;
      await file?.close();
    },
    async end(failure) {
      if (failure !== null) return { file: null, failure };
      if (!isPlacement(verdict)) return verdict;
      const { start, total } = verdict;
      if (total !== null && size !== total) {
        const reason = 'the file ends before its stated length';
        return { file: null, failure: { kind: 'damaged', status: 206, url, reason } };
      }
      await completePart(path);
      return { file: { url, byteCount: size, resumedAt: start }, failure: null };
    },
  };
}

function judge(
  url: string,
  head: TransferHead,
  part: Part | null,
  maxBytes: number,
): Hop | Placement {
  const { status } = head;
  const redirect = redirectTarget({
    url,
    response: { ...head, body: new Uint8Array(), truncated: null },
  });
  if (redirect !== null) return { ...redirect, status };
  const placement = placeResponse(head, part);
  if (placement === null) {
    const reason = `the server answers ${status}`;
    return { file: null, failure: { kind: 'status', status, url, reason } };
  }
  if (placement !== 'restart' && (placement.total ?? 0) > maxBytes) {
    return { file: null, failure: tooLarge(url, maxBytes, status) };
  }
  return placement;
}

function isPlacement(verdict: Hop | Placement): verdict is Placement {
  return typeof verdict === 'object' && 'start' in verdict;
}

function tooLarge(url: string, maxBytes: number, status: number): HttpFailure {
  return { kind: 'too-large', status, url, reason: `the file has more than ${maxBytes} bytes` };
}
