import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../context.ts';
import { moveErrors } from '../data-source/place-errors.ts';
import { processedBy } from '../data-source/streaming.ts';
import { askedParts } from './asked-parts.ts';
import type { AskedParts } from './asked-parts.ts';
import type { KeptParts } from './kept-parts.ts';
import type { Reading } from './reading.ts';

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** The same way to a subgraph: for an answer in parts it is asked for those alone that are not kept. */
export function sparing(
  name: string,
  source: GraphQLDataSource,
  parts: KeptParts,
): GraphQLDataSource {
  const process: GraphQLDataSource['process'] = async (fetch) => {
    const { reading, deadline } = fetch.context as Partial<GatewayContext>;
    if (!reading?.isInParts) return source.process(fetch);
    const { query = '', variables, operationName } = fetch.request;
    const asked = askedParts(name, { query, variables, operationName });
    const texts = await parts.find(asked, reading, deadline);
    const missing = texts.flatMap((text, at) => (text === undefined ? [at] : []));
    if (missing.length === 0) return answerOf(asked, texts.map(read));
    const own = parts.begin(reading);
    const answer = await source.process(fetchOf(fetch, asked, missing, own));
    reading.note(name, own.said, own.since);
    const brought = new Map(missing.map((at, index) => [at, valueAt(asked, answer, index)]));
    if (!answer.errors?.length) parts.keep(asked, brought, own);
    if (missing.length === texts.length) return answer;
    return joined(answer, { known: texts.map(read), missing });
  };
  return processedBy(process, source);
}

const answerOf = ({ representations }: AskedParts, parts: readonly unknown[]): Answer =>
  ({ data: representations ? { _entities: parts } : parts[0] }) as Answer;

const read = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

function valueAt({ representations }: AskedParts, { data }: Answer, index: number): unknown {
  if (!representations) return data ?? undefined;
  const entities: unknown = data?.['_entities'];
  return Array.isArray(entities) ? entities[index] : undefined;
}

/** A fetch of the parts that are missing, which is told of what it was read from. */
function fetchOf(
  fetch: Fetch,
  { representations }: AskedParts,
  missing: readonly number[],
  reading: Reading,
): Fetch {
  const { request, context } = fetch;
  const told = { ...fetch, context: { ...context, reading } };
  if (!representations || missing.length === representations.length) return told;
  const variables = {
    ...request.variables,
    representations: missing.map((at) => representations[at]),
  };
  return { ...told, request: { ...request, variables } };
}

/** What is known of some entities, and what was fetched for the others. */
function joined(
  answer: Answer,
  { known, missing }: { readonly known: readonly unknown[]; readonly missing: readonly number[] },
): Answer {
  const { data, errors } = answer;
  const fetched: unknown = data?.['_entities'] ?? missing.map(() => null);
  // That there are too few of them is said by whoever receives them.
  if (!Array.isArray(fetched) || fetched.length !== missing.length) return answer;
  const entities = [...known];
  for (const [index, at] of missing.entries()) entities[at] = fetched[index];
  return { data: { _entities: entities }, ...(errors && { errors: moveErrors(errors, missing) }) };
}
