import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { NonRetryableError, UsageError } from '@tellings/schema';
import { AwsV4Signer } from 'aws4fetch';
import { digestOf } from './file-digest.ts';
import { encodePath, type HttpAnswer, type HttpClient, type HttpRequest } from './http-client.ts';
import type { ObjectState, ObjectStore } from './object-store.ts';
import type { PushFile } from './release-set.ts';
import { BusyError } from './retry.ts';

export interface S3Place {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Folder in the bucket; empty for its root. */
  readonly prefix: string;
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
}

/** Largest object that one PUT may hold. */
const maxByteCount = 5 * 1024 ** 3;

/** SHA-256 of no bytes, which requests without a body are signed with. */
const emptyDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Our own field beside each object: what the store's ETag is made of differs between stores. */
const digestField = 'x-amz-meta-sha256';

/**
 * A bucket of a store that speaks the protocol of Amazon S3, with the bucket in the path. The
 * signature covers the SHA-256 of the body, so the store itself refuses bytes that were damaged on
 * the way. New objects are sent with `If-None-Match: *`; stores that do not know it are protected
 * by the comparison before each push only.
 */
export function openS3Store(
  { endpoint, region, bucket, prefix }: S3Place,
  credentials: S3Credentials,
  client: HttpClient,
): ObjectStore {
  const base = `${endpoint.replace(/\/$/, '')}/${encodeURIComponent(bucket)}`;
  const urlOf = (path: string): string =>
    [base, ...[prefix, path].filter((part) => part !== '').map(encodePath)].join('/');
  // Signed anew for each try: a signature holds for minutes.
  const sign = (request: HttpRequest, digest: string) => async (): Promise<HttpRequest> => {
    const signer = new AwsV4Signer({
      method: request.method,
      url: request.url,
      headers: { ...request.headers, 'x-amz-content-sha256': digest },
      service: 's3',
      region,
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      ...(credentials.sessionToken === null ? {} : { sessionToken: credentials.sessionToken }),
    });
    const { headers } = await signer.sign();
    return { ...request, headers: Object.fromEntries(headers) };
  };
  const put = async (
    file: PushFile,
    headers: Readonly<Record<string, string>>,
  ): Promise<'stored' | 'taken' | 'unknown-condition'> => {
    if (file.byte_count > maxByteCount) {
      throw new UsageError(`${file.path} has ${file.byte_count} bytes; a PUT takes 5 GiB at most`);
    }
    const url = urlOf(file.path);
    const all = {
      'content-length': String(file.byte_count),
      'content-type': file.media_type,
      [digestField]: file.sha256,
      ...headers,
    };
    const body = (): ReturnType<typeof createReadStream> => createReadStream(file.local);
    const request: HttpRequest = {
      method: 'PUT',
      url,
      headers: all,
      body,
      byteCount: file.byte_count,
    };
    return client(sign(request, file.sha256), async (answer) => {
      if (answer.status === 200) return 'stored';
      if (answer.status === 412) return 'taken';
      if (answer.status === 501) return 'unknown-condition';
      // Two writers at once: the store asks one of them to come again.
      if (answer.status === 409) throw new BusyError(`PUT ${url}: answered 409`, null);
      return refuse('PUT', url, answer);
    });
  };
  const read = <T>(
    method: 'GET' | 'HEAD',
    path: string,
    take: (answer: HttpAnswer) => T | Promise<T>,
  ): Promise<T | null> => {
    const url = urlOf(path);
    return client(sign({ method, url }, emptyDigest), async (answer) => {
      if (answer.status === 404) return null;
      return answer.status === 200 ? take(answer) : refuse(method, url, answer);
    });
  };

  return {
    urlOf,
    state: (path) => read('HEAD', path, ({ headers }) => stateOf(headers)),
    readBack: (path) => read('GET', path, ({ body }) => digestOf(body)),
    readText: (path) => read('GET', path, ({ body }) => text(body)),
    async create(file) {
      const outcome = await put(file, { 'if-none-match': '*' });
      if (outcome === 'unknown-condition') return (await put(file, {})) === 'stored';
      return outcome === 'stored';
    },
    async replace(file) {
      await put(file, { 'cache-control': 'no-cache' });
    },
    remove(path) {
      const url = urlOf(path);
      return client(sign({ method: 'DELETE', url }, emptyDigest), async (answer) => {
        if (answer.status !== 204 && answer.status !== 404) await refuse('DELETE', url, answer);
      });
    },
  };
}

function stateOf(headers: HttpAnswer['headers']): ObjectState {
  const digest = headers[digestField];
  return {
    byte_count: Number(headers['content-length']),
    sha256: typeof digest === 'string' ? digest : null,
  };
}

/** What to look at, by the status that a store answers. */
const advice: Readonly<Record<number, string>> = {
  301: 'the bucket is in another region: correct endpoint and region in targets.yml',
  400: 'see the region in targets.yml',
  403: 'see the access key in the environment, what it may do, and the clock of this machine',
};

async function refuse(method: string, url: string, { status, body }: HttpAnswer): Promise<never> {
  const code = /<Code>([^<]*)<\/Code>/.exec(await text(body))?.[1];
  throw new NonRetryableError(
    `${method} ${url}: answered ${status}${code === undefined ? '' : ` ${code}`}; ${advice[status] ?? 'see endpoint and bucket in targets.yml'}`,
  );
}
