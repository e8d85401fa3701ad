import { type LookupAddress, lookup as lookupHost } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { FetchLimits, HostMap } from '../context.ts';
import { passOverContinue } from './continue-response.ts';
import { isPublicAddress } from './public-address.ts';

/** Code of the error that a connection to an address outside the public Internet ends with. */
export const addressRefused = 'ADDRESS_REFUSED';

/** Code of the error that a connection not made within connectTimeout ends with. */
export const connectTimedOut = 'CONNECT_TIMED_OUT';

/** Names and values of one header section. Above what servers accept, and what real sites send. */
export const maxHeaderBytes = 65_536;

export interface ConnectionSettings {
  readonly limits: FetchLimits;
  readonly hosts: HostMap;
  readonly connectionsPerHost: number;
  /** Resolves host names; the system's resolver unless given. Asked with `all: true`. */
  readonly lookup?: LookupFunction;
}

export interface GuardedAgent {
  readonly agent: Agent;
  /**
   * Whether a connection is breaking at this moment. undici takes a body that only the end of its
   * connection delimits for whole even where the connection is reset instead of closed; it reports
   * that end while the socket's error is being told.
   */
  readonly isBreaking: () => boolean;
  /** Ends all connections, those being made included. */
  close(): Promise<void>;
}

/**
 * Connections of one kind. Where no private address is allowed, it connects to public ones alone, so
 * that no feed, link or redirect reaches into the network it runs in: the address connected to is
 * the one checked, so a name server that answers differently the second time gains nothing. Hosts
 * of the map are the exception; they are reached on loopback without DNS.
 */
export function openGuardedAgent(
  settings: ConnectionSettings,
  isPrivateAllowed: boolean,
): GuardedAgent {
  const { hosts, limits, connectionsPerHost } = settings;
  const resolve = settings.lookup ?? lookupHost;
  const connecting = new Set<Socket>();
  let isBreaking = false;
  const build = buildConnector({
    timeout: 0,
    lookup: isPrivateAllowed ? resolve : lookupPublic(resolve),
  }) as Connector;

  const connect: Connector = (options, callback) => {
    const socket = build(options, (...result) => {
      clearTimeout(timer);
      connecting.delete(socket);
      callback(...result);
    });
    // Timers of undici tick in half seconds, so the bound on connecting is kept here.
    const timer = setTimeout(() => socket.destroy(timeout()), limits.connectTimeout);
    connecting.add(socket);
    passOverContinue(socket);
    socket.on('error', () => {
      isBreaking = true;
      queueMicrotask(() => {
        isBreaking = false;
      });
    });
    return socket;
  };

  const agent = new Agent({
    connections: connectionsPerHost,
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(options, callback) {
      const port = options.protocol === 'http:' ? hosts.get(options.hostname) : undefined;
      if (port !== undefined) {
        connect({ ...options, hostname: '127.0.0.1', port: String(port) }, callback);
      } else if (
        !isPrivateAllowed &&
        isIP(options.hostname) > 0 &&
        !isPublicAddress(options.hostname)
      ) {
        callback(refusal(options.hostname), null);
      } else {
        connect(options, callback);
      }
    },
  });

  return {
    agent,
    isBreaking: () => isBreaking,
    close: async () => {
      await agent.destroy();
      for (const socket of connecting) socket.destroy();
    },
  };
}

/** The connector returns the socket it opens, which its declaration leaves out. */
type Connector = (options: buildConnector.Options, callback: buildConnector.Callback) => Socket;

function lookupPublic(resolve: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      const refused = addresses.find(({ address }) => !isPublicAddress(address));
      if (error || refused) callback(error ?? refusal(hostname), []);
      else answer(addresses, options.all === true, callback);
    });
  };
}

function answer(
  addresses: readonly LookupAddress[],
  wantsAll: boolean,
  callback: Parameters<LookupFunction>[2],
): void {
  const [first] = addresses;
  if (wantsAll || !first) callback(null, [...addresses]);
  else callback(null, first.address, first.family);
}

function refusal(hostname: string): NodeJS.ErrnoException {
  const message = `${hostname} is an address outside the public Internet`;
  return Object.assign(new Error(message), { code: addressRefused });
}

function timeout(): NodeJS.ErrnoException {
  return Object.assign(new Error('no connection in time'), { code: connectTimedOut });
}
