import { setTimeout as wait } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import Fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute, GraphQLError, GraphQLScalarType, parse, validate } from 'graphql';
import type { Identity, InternalTokens } from '@jiedui/identity';
import type { ExecutionResult } from 'graphql';
import type { SubgraphRequest } from '../src/data-source/fetch-fields.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each resolver names the shapes it expects
type Resolver = (source: any, args: any, context: any) => unknown;
type Resolvers = Record<string, GraphQLScalarType | Record<string, Resolver>>;

/** Who asks, as a subgraph is told. */
export interface Asking {
  readonly identity?: Identity | undefined;
}

/** A real subgraph, small enough to read at a glance. */
export interface TinySubgraph {
  readonly name: string;
  readonly sdl: string;
  answer(request: SubgraphRequest & Asking): Promise<ExecutionResult>;
}

export const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@inaccessible", "@external", "@requires", "@authenticated", "@interfaceObject", "@requiresScopes", "@policy", "@listSize"])\n`;

export function tinySubgraph(name: string, sdl: string, resolvers: Resolvers): TinySubgraph {
  const typeDefs = parse(HEADER + sdl);
  const schema = buildSubgraphSchema({ typeDefs, resolvers });
  return {
    name,
    sdl: HEADER + sdl,
    answer: async ({ query, variables, operationName, identity }) => {
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) {
        return {
          errors: errors.map(({ message, extensions: { code } }) =>
            coded(typeof code === 'string' ? code : 'GRAPHQL_VALIDATION_FAILED', message),
          ),
        };
      }
      const variableValues = variables ?? {};
      return execute({
        schema,
        document,
        variableValues,
        operationName: operationName ?? null,
        contextValue: { identity },
      });
    },
  };
}

export const coded = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** Six digits; everything else is the client's mistake, as our own subgraphs say it. */
export const RegionCode = new GraphQLScalarType<string, string>({
  name: 'RegionCode',
  parseValue: judge,
  parseLiteral: (node) => judge('value' in node ? node.value : undefined),
});

function judge(value: unknown): string {
  if (typeof value === 'string' && /^\d{6}$/.test(value)) return value;
  throw coded('BAD_INPUT', 'a region code has six digits');
}

export interface ListeningSubgraph {
  readonly url: string;
  /** The headers of the requests so far. */
  readonly seen: FastifyRequest['headers'][];
  /** From now on answers in this way, until told otherwise. */
  misbehave(how: ((request: FastifyRequest, reply: FastifyReply) => unknown) | undefined): void;
  stop(): Promise<void>;
}

/** A way to misbehave: a body that was read is no longer what keeps the connection, so that it has to go itself. */
export function breakOff(request: FastifyRequest): Promise<never> {
  request.raw.socket.destroy();
  return new Promise(() => undefined);
}

/** Serves a tiny subgraph over HTTP, as its twins in production are; with a secret it knows who asks. */
export async function listen(
  subgraph: Pick<TinySubgraph, 'answer'>,
  port = 0,
  tokens?: InternalTokens,
): Promise<ListeningSubgraph> {
  const app = Fastify({ forceCloseConnections: true });
  const seen: FastifyRequest['headers'][] = [];
  let bad: ((request: FastifyRequest, reply: FastifyReply) => unknown) | undefined;
  app.post('/graphql', async (request, reply) => {
    seen.push(request.headers);
    if (bad) return bad(request, reply);
    const proof = request.headers.authorization?.slice('Bearer '.length);
    const claims = proof === undefined ? undefined : await tokens?.verify(proof);
    const identity = claims?.identity ?? undefined;
    const asked = request.body as SubgraphRequest;
    const { data, errors } = await subgraph.answer({ ...asked, identity });
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map((error) => error.toJSON()) }),
    };
  });
  app.get('/health/ready', async (request, reply) =>
    bad ? bad(request, reply) : { status: 'ready' },
  );
  await app.listen({ host: '127.0.0.1', port });
  const { port: actual } = app.server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${String(actual)}/graphql`,
    seen,
    misbehave: (how) => {
      bad = how;
    },
    stop: async () => {
      await app.close();
      await wait(0);
    },
  };
}
