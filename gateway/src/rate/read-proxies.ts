import { isIP } from 'node:net';
import { z } from '@jiedui/config';

/** `10.0.0.0/8,127.0.0.1`: addresses and networks of proxies. */
export function readProxies(text: string, context: z.RefinementCtx): string[] {
  const proxies = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (proxies.every(isNetwork)) return proxies;
  const message = 'must be addresses or networks such as 127.0.0.1,10.0.0.0/8';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && Number(bits ?? most) <= most && Number(bits ?? most) > 0;
}
