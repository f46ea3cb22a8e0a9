import type { Identity } from '@jiedui/identity';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { SubgraphRequest } from './fetch-fields.ts';

/** Texts that are remembered. A gateway sends few; it is told few more by strangers. */
const MOST_TEXTS = 2000;

interface Known {
  readonly isQuery: boolean;
  readonly number: number;
  readonly json: string;
}

const known = new Map<string, Known>();
let count = 0;

function knownOf(text: string): Known {
  let of = known.get(text);
  if (of === undefined) {
    of = { isQuery: holdsQueriesAlone(text), number: (count += 1), json: JSON.stringify(text) };
    const [oldest] = known.keys();
    if (known.size >= MOST_TEXTS && oldest !== undefined) known.delete(oldest);
    known.set(text, of);
  }
  return of;
}

/** Whether a document holds queries alone, so that it may be sent twice, shared, or given up. */
export const isQuery = (text: string): boolean => knownOf(text).isQuery;

/** Stands for this text and for no other one, while it is remembered. */
export const numberOf = (text: string): number => knownOf(text).number;

/** What makes two fetches one: who asks, and what. */
export const keyOf = (
  { query, variables, operationName = '' }: SubgraphRequest,
  identity: Identity | undefined,
): string =>
  `${numberOf(query)} ${operationName} ${JSON.stringify(identity ?? null)} ${JSON.stringify(variables ?? null)}`;

/** A fetch as JSON. Its text comes again and again, and is written once. */
export function asJson({ query, variables, operationName }: SubgraphRequest): string {
  const given = variables === undefined ? '' : `,"variables":${JSON.stringify(variables)}`;
  const name =
    operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return `{"query":${knownOf(query).json}${given}${name}}`;
}

/** What cannot be read is taken for a mutation: it is sent once. */
function holdsQueriesAlone(text: string): boolean {
  try {
    return parse(text, { noLocation: true }).definitions.every(
      (each) =>
        each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
    );
  } catch {
    return false;
  }
}
