import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { FetchLimits, HostMap } from '../context.ts';
import { isPublicAddress } from './public-address.ts';

/** Code of the error that a connection to an address outside the public Internet ends with. */
export const addressRefused = 'ADDRESS_REFUSED';

/**
 * An agent that connects to public addresses alone, so that no feed, link or redirect reaches
 * into the network it runs in. The address connected to is the one checked: a name server that
 * answers differently the second time gains nothing. Hosts of the map are the exception.
 */
export function openAgent(hosts: HostMap, limits: FetchLimits): Agent {
  const connect = buildConnector({ timeout: limits.connectTimeout, lookup: lookupPublic });
  return new Agent({
    headersTimeout: limits.headersTimeout,
    bodyTimeout: limits.bodyTimeout,
    connect(options, callback) {
      const port = options.protocol === 'http:' ? hosts.get(options.hostname) : undefined;
      if (port !== undefined) {
        connect({ ...options, hostname: '127.0.0.1', port: String(port) }, callback);
      } else if (isIP(options.hostname) > 0 && !isPublicAddress(options.hostname)) {
        callback(refusal(options.hostname), null);
      } else {
        connect(options, callback);
      }
    },
  });
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = error ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
    if (error || refused) callback(error ?? refusal(hostname), []);
    else answer(addresses, options.all === true, callback);
  });
};

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
