import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { hasTwins, requestFields } from '../request-fields.ts';

export interface Asked {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

/** Headers that no page of another site can send unasked: what Apollo Server wants of a GET, too. */
export const isPreflighted = (headers: IncomingHttpHeaders): boolean =>
  ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => Boolean(headers[name]));

/** What a request asks, by its body or its address; in words what is wrong with that. */
export function asksOf(request: FastifyRequest): Asked | string {
  const given = requestFields(request);
  if (!given) return 'Send a JSON object with a query';
  if (hasTwins(request)) return 'Send each parameter once';
  const asked: Record<string, unknown> = {};
  for (const name of ['query', 'operationName'] as const) {
    const value = given[name] ?? undefined;
    if (value !== undefined && typeof value !== 'string') return `${name} must be a text`;
    if (value !== undefined) asked[name] = value;
  }
  for (const name of ['variables', 'extensions'] as const) {
    const value = request.method === 'GET' ? parsed(given[name]) : (given[name] ?? undefined);
    if (value === undefined) continue;
    if (typeof value !== 'object' || Array.isArray(value)) return `${name} must be a JSON object`;
    asked[name] = value;
  }
  return asked;
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return text;
  }
}
