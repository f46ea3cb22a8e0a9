import type { Identity } from '@jiedui/identity';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { SubgraphRequest } from './fetch-fields.ts';

/** Texts that are remembered. A gateway sends few; it is told few more by strangers. */
const MOST_TEXTS = 2000;

interface Known {
  readonly isQuery: boolean;
  readonly isOfEntities: boolean;
  readonly number: number;
  readonly json: string;
}

const known = new Map<string, Known>();
let count = 0;

function knownOf(text: string): Known {
  let of = known.get(text);
  if (of === undefined) {
    of = { ...lookAt(text), number: (count += 1), json: JSON.stringify(text) };
    const [oldest] = known.keys();
    if (known.size >= MOST_TEXTS && oldest !== undefined) known.delete(oldest);
    known.set(text, of);
  }
  return of;
}

/** Whether a document holds queries alone, so that it may be sent twice, shared, or given up. */
export const isQuery = (text: string): boolean => knownOf(text).isQuery;

/** Whether it asks for nothing but fields of the entities that `$representations` names. */
export const isOfEntities = (text: string): boolean => knownOf(text).isOfEntities;

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
function lookAt(text: string): Pick<Known, 'isQuery' | 'isOfEntities'> {
  try {
    const operations = parse(text, { noLocation: true }).definitions.filter(
      (each) => each.kind === Kind.OPERATION_DEFINITION,
    );
    const isQuery = operations.every(({ operation }) => operation === OperationTypeNode.QUERY);
    return { isQuery, isOfEntities: isQuery && operations.every(asksForEntities) };
  } catch {
    return { isQuery: false, isOfEntities: false };
  }
}

function asksForEntities({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [only, ...others] = selections;
  return (
    others.length === 0 &&
    only?.kind === Kind.FIELD &&
    only.name.value === '_entities' &&
    !only.alias
  );
}
