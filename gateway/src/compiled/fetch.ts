import type { GraphQLDataSource } from '@apollo/gateway';
import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js';
import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import { inSpan } from '@jiedui/observation';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { ownValue } from './data.ts';
import type { Data } from './data.ts';
import { merge } from './merge.ts';
import { representerOf } from './representation.ts';
import type { Represent } from './representation.ts';
import type { Run, Step } from './run.ts';
import { subgraphErrors } from './subgraph-error.ts';
import { UnsupportedError } from './way.ts';

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Path = readonly (string | number)[];
type Send = (run: Run, variables: Data) => Promise<Data | null | undefined>;
/** What a fetch is told, sends and does with the answer. Whatever it throws concerns its own fields. */
type Fetching = (run: Run, objects: readonly Data[]) => Promise<void>;

/** Asks one subgraph, and writes what it answers to where it belongs. @throws UnsupportedError */
export function compileFetch(schema: GraphQLSchema, node: FetchNode, path: Path): Step {
  const { serviceName, requires, variableUsages = [], contextRewrites = [] } = node;
  if (contextRewrites.length > 0) throw new UnsupportedError('step');
  if (variableUsages.includes('__proto__')) throw new UnsupportedError('name');
  if (requires && variableUsages.includes('representations')) throw new UnsupportedError('name');
  const send = sender(node, path);
  const fetching = requires
    ? entities(schema, node, representerOf(schema, requires), send)
    : fields(schema, node, send);
  const attributes = () => ({ service: serviceName });
  return async (run, at) => {
    try {
      await inSpan('gateway.fetch', { attributes }, () => fetching(run, objectsOf(at)));
    } catch (error) {
      run.errors.push(error as GraphQLError);
    }
  };
}

const objectsOf = (at: unknown): readonly Data[] =>
  (Array.isArray(at) ? (at as unknown[]).filter(isThere) : [at]) as Data[];

const isThere = (value: unknown) => value !== null && value !== undefined;

/** Fields of the root, or of what is already there. */
function fields(schema: GraphQLSchema, node: FetchNode, send: Send): Fetching {
  const { outputRewrites } = node;
  const variablesOf = variableTaker(node);
  return async (run, objects) => {
    if (objects.length === 0) return;
    const data = await send(run, variablesOf(run));
    if (data) applyRewrites(schema, outputRewrites, data);
    for (const object of objects) merge(object, data);
  };
}

/** Fields of objects that the subgraph finds by what it is told of them. */
function entities(
  schema: GraphQLSchema,
  node: FetchNode,
  represent: Represent,
  send: Send,
): Fetching {
  const { inputRewrites, outputRewrites } = node;
  const variablesOf = variableTaker(node);
  return async (run, objects) => {
    const owners: Data[] = [];
    const representations: Data[] = [];
    for (const object of objects) {
      const representation = represent(object);
      if (!representation?.['__typename']) continue;
      if (inputRewrites) applyRewrites(schema, inputRewrites, representation);
      representations.push(representation);
      owners.push(object);
    }
    if (representations.length === 0) return;
    const variables = variablesOf(run);
    variables['representations'] = representations;
    const data = await send(run, variables);
    if (data) receive(schema, owners, data['_entities'], outputRewrites);
  };
}

function receive(
  schema: GraphQLSchema,
  owners: readonly Data[],
  received: unknown,
  rewrites: FetchDataRewrite[] | undefined,
): void {
  if (!Array.isArray(received))
    throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== owners.length)
    throw new Error(`Expected "data._entities" to contain ${owners.length} elements`);
  owners.forEach((owner, index) => {
    const entity = received[index] as Data | null | undefined;
    if (!entity) return;
    // An empty one must not take the place of the one that is known.
    if (!entity['__typename']) entity['__typename'] = owner['__typename'];
    if (rewrites) applyRewrites(schema, rewrites, entity);
    merge(owner, entity);
  });
}

/** The client's variables that a fetch uses, in an object of its own. */
function variableTaker({ variableUsages = [] }: FetchNode): (run: Run) => Data {
  return ({ context }) => {
    const given = context.request.variables;
    const taken: Data = {};
    if (!given) return taken;
    for (const name of variableUsages) {
      const value = ownValue(given, name);
      if (value !== undefined) taken[name] = value;
    }
    return taken;
  };
}

function sender(node: FetchNode, path: Path): Send {
  const { serviceName, operation: query, operationName, operationDocumentNode: document } = node;
  const place = { subgraph: serviceName, path, isOfEntities: node.requires !== undefined };
  return async ({ context, sources, answer, errors }, variables) => {
    const source = sources[serviceName];
    if (!source) throw new Error(`Couldn't find service with name "${serviceName}"`);
    const response = await source.process({
      kind: 'incoming operation',
      request: { query, variables, operationName },
      incomingRequestContext: context,
      context: context.context,
      document,
      pathInIncomingRequest: path,
    } as unknown as Fetch);
    if (response.errors) errors.push(...subgraphErrors(response.errors, place, answer));
    return response.data as Data | null | undefined;
  };
}
