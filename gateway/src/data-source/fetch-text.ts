import { Kind, OperationTypeNode, parse } from 'graphql';
import type { SubgraphRequest } from './fetch-fields.ts';

/** Texts that are remembered. A gateway sends few; it is told few more by strangers. */
const MOST_TEXTS = 2000;

interface Known {
  readonly isQuery: boolean;
  readonly json: string;
}

const known = new Map<string, Known>();

function knownOf(text: string): Known {
  let of = known.get(text);
  if (of === undefined) {
    of = { isQuery: holdsQueriesAlone(text), json: JSON.stringify(text) };
    const [oldest] = known.keys();
    if (known.size >= MOST_TEXTS && oldest !== undefined) known.delete(oldest);
    known.set(text, of);
  }
  return of;
}

/** Whether a document holds queries alone, so that it may be sent twice, shared, or given up. */
export const isQuery = (text: string): boolean => knownOf(text).isQuery;

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
