import type { FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'host'>;

/**
 * Whether a request is from a page of ours, or, where it can only read, from an address that somebody typed. `SameSite`
 * alone would let pages of neighbouring hosts pass. Browsers say in `Sec-Fetch-Site` where a request began, but over
 * plain HTTP to another machine; there `Origin` tells it, which comes with whatever is no GET.
 */
export function isFromOwnPage({ method, headers, host }: Asked): boolean {
  const canOnlyRead = method === 'GET';
  const { 'sec-fetch-site': site, origin } = headers;
  if (site !== undefined) return site === 'same-origin' || (site === 'none' && canOnlyRead);
  return origin === undefined ? canOnlyRead : hostOf(origin) === host;
}

/** Whether the page that asks came over TLS, by whatever stands before us. */
export const isOverTls = ({
  protocol,
  headers,
}: Pick<FastifyRequest, 'protocol' | 'headers'>): boolean =>
  protocol === 'https' || headers.origin?.startsWith('https:') === true;

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
