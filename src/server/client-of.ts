import { isIPv6 } from 'node:net';

/**
 * The client behind an address. One customer has all the addresses of IPv6 that begin with the same four groups.
 * @returns a text that is the same for all connections of a client
 */
export function clientOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [left = [], right] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const groups = right === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return groups.slice(0, 4).join(':');
}
