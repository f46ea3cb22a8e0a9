import { limitsWith, startGateway } from '@jiedui/gateway';
import type { LimitName, Limits, RunningGateway } from '@jiedui/gateway';
import { examples, operations } from '@jiedui/schema/operations';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { getIntrospectionQuery, Kind, parse } from 'graphql';
import type { IntrospectionOptions } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PARTS: readonly LimitName[] = [
  'tokens',
  'depth',
  'fields',
  'aliases',
  'rootFields',
  'directives',
  'operations',
  'cost',
];
const usual = limitsWith();
const shareOf = (share: number): Partial<Limits> =>
  Object.fromEntries(PARTS.map((name) => [name, Math.floor(usual[name] * share)]));

/** A gateway to which no subgraph is up: what is not refused gets nulls. */
const gatewayWith = (limits: Partial<Limits>) =>
  startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    logger: pino({ level: 'silent' }),
    limits,
    dataSource: () => ({ process: () => Promise.resolve({ data: {} }) }),
  });

const variables = new Map(examples().map((each) => [each.operation, each.variables]));
/** Everything that clients are known to send: of a file with several operations, each. */
const SENT = operations().flatMap(({ name, text }) =>
  parse(text).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? [[`${name} ${each.name?.value ?? ''}`, name, text, each.name?.value] as const]
      : [],
  ),
);

async function codesOf(url: string, body: { readonly query: string }): Promise<string[]> {
  const isLive = /^subscription /m.test(body.query);
  // No subgraph tells anything here, so that the answer is no stream.
  const accept = isLive ? 'text/event-stream' : 'application/json';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as {
    errors?: { extensions: { code: string } }[];
  };
  return errors.map(({ extensions: { code } }) => code);
}

/** Every option that graphql-js has for it. */
const EVERYTHING: IntrospectionOptions = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

const isRefusal = (code: string) => /^(TOO_|INPUT_|COST_|RATE_|BAD_|GRAPHQL_)/.test(code);

describe('the limits of the gateway', () => {
  let narrow: RunningGateway;
  beforeAll(async () => {
    narrow = await gatewayWith(shareOf(1 / 3));
  });
  afterAll(() => narrow.stop());

  it.each(SENT)('leave three times the room that is needed for %s', async (_, name, query, of) => {
    const body = { query, operationName: of, variables: variables.get(name) ?? {} };
    const codes = await codesOf(narrow.url, body);
    // Mutations need an identity, and variables that the examples have none of.
    expect(codes.filter((code) => isRefusal(code))).toEqual([]);
  });

  // Its nine levels of types within types are what graphql-js writes, whatever the schema is: they grow with nothing.
  it.each([
    [
      'GraphiQL and the query page ask',
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    ],
    ['asks for everything', getIntrospectionQuery(EVERYTHING)],
  ])('leave room for the question about the schema that %s', async (_, query) => {
    const wide = await gatewayWith({ ...shareOf(1 / 3), depth: Math.floor(usual.depth / 1.6) });
    expect(await codesOf(wide.url, { query })).toEqual([]);
    await wide.stop();
  });

  it('refuse a page of pages of pages', async () => {
    const query =
      '{ pairings(first: 100) { nodes { timeline(first: 100) { nodes { pairing { timeline(first: 100) { totalCount nodes { id } } } } } } } }';
    expect(await codesOf(narrow.url, { query })).toEqual(['COST_TOO_HIGH']);
  });

  it('count the pages that are asked for, not what they are in another', async () => {
    const query = '{ pairings(first: 100) { totalCount } }';
    expect(await codesOf(narrow.url, { query })).not.toContain('COST_TOO_HIGH');
  });
});
