import { isIPv6 } from 'node:net';
import type { Identity } from '@jiedui/identity';

interface From {
  readonly ip: string;
  readonly identity?: Identity | undefined;
}

/**
 * By whom a request's cost is paid: the organization where it is known, whichever of its tokens and keys it uses; else
 * the address that the request is from.
 */
export const clientOf = ({ ip, identity }: From): string =>
  identity ? `organization ${identity.organization}` : `address ${networkOf(ip)}`;

/** Groups of an IPv6 address, of eight, that a provider gives to one connection. */
const OF_ONE_CONNECTION = 4;

/** An IPv4 address as it is; of an IPv6 address the half that its owner cannot choose. */
export function networkOf(ip: string): string {
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(ip) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail = ''] = ip.split('%', 1).join().split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, OF_ONE_CONNECTION).join(':');
}

const groupsOf = (text: string) => text.split(':').filter((group) => group !== '');
