import { BlockList, isIPv4 } from 'node:net';

/** Ranges that are not of the public Internet (IANA special-purpose registries, RFC 6890). */
const specialIpv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Within 2000::/3: Teredo and other protocol assignments, documentation, 6to4. */
const specialIpv6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [network, prefix] of specialIpv4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of specialIpv6) special.addSubnet(network, prefix, 'ipv6');

const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address is one of the public Internet. An IPv6 address that carries an IPv4 one is
 * as public as that one where it leads there by definition: mapped addresses and those of the
 * well-known NAT64 prefix, which names in networks without IPv4 resolve to. Others (6to4, Teredo,
 * local NAT64 prefixes) lead where the network likes, so they are not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  const carried = carriedIpv4(address);
  if (carried !== null) return isPublicAddress(carried);
  return globalIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** Two last groups of a mapped address (RFC 4291) or one of the well-known NAT64 prefix (RFC 6052). */
const carrier = /^\[(?:::ffff|64:ff9b:):(?<high>[\da-f]{1,4}):(?<low>[\da-f]{1,4})\]$/;

function carriedIpv4(address: string): string | null {
  // The URL parser writes every spelling of an address in one way.
  const spelled = `http://[${address}]/`;
  const groups = URL.canParse(spelled)
    ? carrier.exec(new URL(spelled).hostname)?.groups
    : undefined;
  if (groups === undefined) return null;
  return [groups.high, groups.low]
    .map((group) => Number.parseInt(group ?? '', 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}
