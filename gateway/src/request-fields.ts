import type { FastifyRequest } from 'fastify';

/**
 * What a request says: the members of its body, or the parameters of its address, decoded as Apollo Server decodes them;
 * undefined where that is no object. Of a parameter that is given twice the first counts: whoever acts on it without Apollo
 * Server, which refuses it, has to refuse it too.
 */
export function requestFields({
  method,
  url,
  body,
}: Pick<FastifyRequest, 'method' | 'url' | 'body'>): Record<string, unknown> | undefined {
  if (isByAddress(method)) return Object.fromEntries([...parametersOf(url)].reverse());
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : undefined;
}

/** Whether a parameter of an address is given twice: then it is not clear which is meant. */
export function hasTwins({ method, url }: Pick<FastifyRequest, 'method' | 'url'>): boolean {
  const names = isByAddress(method) ? [...parametersOf(url).keys()] : [];
  return new Set(names).size < names.length;
}

/** A HEAD asks what a GET does, and hears only how it would be answered. */
const isByAddress = (method: string) => method === 'GET' || method === 'HEAD';

const parametersOf = (url: string) => new URL(url, 'http://any').searchParams;
