/**
 * Requests to addresses that somebody from outside names: they must not reach this machine or the network behind it.
 * What a name stands for is judged when the connection is made, so that it cannot change in between.
 */
import { lookup, type LookupAddress } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

const apart = new BlockList();
for (const [address, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
  ] as const),
  ...([
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
  ] as const),
  ...([
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
  ] as const),
  ...([
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 3],
  ] as const),
] as const)
  apart.addSubnet(address, bits);

const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
// Parts of it that stand for other networks, or for none: Teredo, documentation, 6to4.
for (const [address, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const)
  apart.addSubnet(address, bits, "ipv6");

/** Whether an IP address is one of the open internet; false for a name, which is none. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !apart.check(address);
  return version === 6 && global.check(address, "ipv6") && !apart.check(address, "ipv6");
}

/** Finds the addresses of a name, as `node:https` wants it; fails when one of them is not of the open internet. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      fail(done, error);
      return;
    }
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      fail(done, new Error(`${hostname} is not on the open internet.`));
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

function fail(done: Parameters<LookupFunction>[2], error: NodeJS.ErrnoException): void {
  done(error, [] satisfies LookupAddress[]);
}
