import { mkdir } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { isSigned } from './aws-signature.ts';
import { type Listening, listen } from './listening.ts';

export const bucket = 'open-data';

/** What s3rver takes, whatever is asked of it. */
export const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

/** s3rver: it checks no signature of version 4, and knows nothing of If-None-Match. */
export async function openS3rver(folder: string): Promise<Listening> {
  await mkdir(folder, { recursive: true });
  const store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await store.run();
  return { url: `http://127.0.0.1:${port}`, close: () => store.close() };
}

/**
 * The same behind a proxy that does what s3rver does not, as S3 does: it checks the signature, the
 * SHA-256 of the body included; takes a body whole or not at all, and shows no object that is being
 * written; and answers a PUT with If-None-Match by 412 where there is an object. Whoever signs
 * nothing may read. `beforePut` lets a test put an object there between question and answer.
 */
export function openConditionalStore(
  behind: string,
  beforePut: () => Promise<void>,
): Promise<Listening> {
  let writing: Promise<void> = Promise.resolve();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const isPublic = isReading && request.headers.authorization === undefined;
    if (!isPublic && !isSigned(request, body, credentials.secretAccessKey)) {
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      return;
    }
    const url = `${behind}${request.url}`;
    if (isReading) {
      await writing;
      await forward(url, request, body, response);
      return;
    }
    if (request.headers['if-none-match'] === '*') {
      await beforePut();
      if ((await fetch(url, { method: 'HEAD' })).status !== 404) {
        response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
        return;
      }
    }
    writing = writing.then(() => forward(url, request, body, response));
    await writing;
  };
  return listen((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
}

function forward(
  url: string,
  { method = 'GET', headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  return new Promise((done) => {
    const to = ask(url, { method, headers });
    to.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
      answer.on('close', done);
    });
    to.on('error', () => {
      response.writeHead(502).end();
      done();
    });
    to.end(body);
  });
}
