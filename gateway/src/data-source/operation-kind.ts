import { Kind, OperationTypeNode, parse } from 'graphql';

/** Texts whose kind is remembered. A gateway sends few; it is told few more by strangers. */
const MOST_TEXTS = 2000;

const known = new Map<string, boolean>();

/** Whether a document holds queries alone, so that it may be sent twice, shared, or given up. */
export function isQuery(text: string): boolean {
  let is = known.get(text);
  if (is === undefined) {
    is = holdsQueriesAlone(text);
    const [oldest] = known.keys();
    if (known.size >= MOST_TEXTS && oldest !== undefined) known.delete(oldest);
    known.set(text, is);
  }
  return is;
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
