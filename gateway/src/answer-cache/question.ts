import { isEventStreamWanted } from '@jiedui/event-stream';
import type { FastifyRequest } from 'fastify';
import { asksOf, isPreflighted } from '../live/asked.ts';

/** What a request asks, as far as the answer depends on it; who asks is another matter. */
export interface Question {
  readonly text: string;
  readonly operationName: string;
  /** As JSON. */
  readonly variables: string;
}

/** The question of a request; undefined where Apollo Server has to say what is wrong with it, or what is meant. */
export function questionOf(request: FastifyRequest): Question | undefined {
  const { method, headers } = request;
  if (isEventStreamWanted(headers.accept)) return undefined;
  if (method === 'GET' && !isPreflighted(headers)) return undefined;
  const asked = asksOf(request);
  if (typeof asked === 'string') return undefined;
  const { query, operationName = '', variables = {}, extensions } = asked;
  if (query === undefined || query === '' || extensions?.['persistedQuery'] !== undefined)
    return undefined;
  const text = written(variables);
  return text === undefined ? undefined : { text: query, operationName, variables: text };
}

/** To write what nests without end needs more of the stack than there is. */
function written(variables: object): string | undefined {
  try {
    return JSON.stringify(variables);
  } catch {
    return undefined;
  }
}
