import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A host of files on loopback. */
export interface StaticServer {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  /** Answers a path in another way; null takes it back. */
  intercept(path: string, answer: ((bytes: Buffer, response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<StaticServer> {
  const requests: string[] = [];
  const intercepted = new Map<string, (bytes: Buffer, response: ServerResponse) => void>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname).slice(
      1,
    );
    requests.push(path);
    const file = join(folder, path);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const answer = intercepted.get(path);
    if (answer) return answer(bytes, response);
    response.writeHead(existsSync(file) ? 200 : 404, {
      'access-control-allow-origin': '*',
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  afterAll(close);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    intercept: (path, answer) => {
      if (answer) intercepted.set(path, answer);
      else intercepted.delete(path);
    },
    close,
  };
}
