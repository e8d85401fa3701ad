import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { defaultLimits, type FetchLimits } from '../src/context.ts';
import type { ConnectionSettings } from '../src/http/guarded-agent.ts';
import {
  type ExchangeOptions,
  type HttpClient,
  type HttpExchange,
  openHttpClient,
} from '../src/http/http-client.ts';

/** A server on loopback that speaks bytes, and what it saw. */
export interface WireServer {
  readonly port: number;
  /** Header sections of all requests, in order. */
  readonly requests: readonly string[];
  readonly connectionCount: () => number;
}

/** Called with each request's header section, as text, and the requests of its connection so far. */
export type WireHandler = (socket: Socket, request: string, nth: number) => void;

/** A server that answers each request with bytes of the test's choice, closed when the test ends. */
export async function serveWire(handler: WireHandler): Promise<WireServer> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  let connectionCount = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    connectionCount += 1;
    sockets.add(socket);
    let text = '';
    let nth = 0;
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        const request = text.slice(0, end + 4);
        text = text.slice(end + 4);
        requests.push(request);
        nth += 1;
        handler(socket, request, nth);
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, requests, connectionCount: () => connectionCount };
}

/** Always the same bytes. */
export function serveBytes(answer: string | Uint8Array): Promise<WireServer> {
  return serveWire((socket) => socket.write(answer));
}

/** A response with a Content-Length. */
export function plainResponse(body: string | Uint8Array, ...headers: readonly string[]): Buffer {
  const lines = ['HTTP/1.1 200 OK', ...headers, `Content-Length: ${Buffer.byteLength(body)}`];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
}

export const testUserAgent = 'Tellings/0.0.0 (+https://desk.example/)';

/** Settings under which a server is harbour.example. */
export function settingsFor(
  server: WireServer | null,
  limits: Partial<FetchLimits> = {},
  further: Partial<ConnectionSettings> = {},
): ConnectionSettings & { readonly userAgent: string } {
  return {
    userAgent: testUserAgent,
    limits: { ...defaultLimits, ...limits },
    hosts: new Map(server === null ? [] : [['harbour.example', server.port]]),
    connectionsPerHost: 4,
    ...further,
  };
}

/** A client closed when the test ends. */
export function clientFor(...settings: Parameters<typeof settingsFor>): HttpClient {
  const client = openHttpClient(settingsFor(...settings));
  onTestFinished(() => client.close());
  return client;
}

export const home = 'http://harbour.example/';

/** One exchange with a server, by a client of its own. */
export function ask(
  server: WireServer,
  limits: Partial<FetchLimits> = {},
  options: Partial<ExchangeOptions> = {},
): Promise<HttpExchange> {
  return clientFor(server, limits).exchange(home, {
    accept: 'text/html',
    isPrivateAllowed: false,
    ...options,
  });
}

export function bodyText({ response }: HttpExchange): string | null {
  return response === null ? null : Buffer.from(response.body).toString('latin1');
}
