import { generateKeyPairSync } from 'node:crypto';
import { InProcessDataSource, OFF, startGateway } from '@jiedui/gateway';
import type { GatewayOptions, StreamingDataSource } from '@jiedui/gateway';
import { configuredKey, signToken, TokenVerifier } from '@jiedui/identity';
import type { InternalTokens, TokenClaims } from '@jiedui/identity';
import { subgraphDefinitions } from '@jiedui/schema';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { connectInProcess, openSubgraph, serveSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs look into answers of any shape
  readonly data?: any;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string };
  }[];
}

/** Opens subgraphs with the facts, over a database of their own; all six unless named. */
export async function openSubgraphs(
  names?: readonly string[],
  onStatement?: (subgraph: string, text: string) => void,
) {
  const database = await freshDatabase();
  const definitions = (await subgraphDefinitions()).filter(
    ({ name }) => names?.includes(name) ?? true,
  );
  const all = await Promise.all(
    definitions.map((definition) =>
      openSubgraph(definition, {
        databaseUrl: database.url,
        logger: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
        withFacts: true,
        maxConnections: 4,
        ...(onStatement && {
          onStatement: (text) => {
            onStatement(definition.name, text);
          },
        }),
      }),
    ),
  );
  await connectInProcess(all);
  while (!(await Promise.all(all.map((subgraph) => subgraph.ready()))).every(Boolean))
    await pause(10);
  const byName = new Map(all.map((subgraph) => [subgraph.name, subgraph]));
  return {
    database,
    subgraph: (name: string): RunningSubgraph => {
      const found = byName.get(name);
      if (!found) throw new Error(`${name} is not open`);
      return found;
    },
    all,
    /** Waits until the ledger has applied everything that is in the logs; asks again where a connection dies. */
    settled: async () => {
      const core = byName.get('pairings')?.database.pool;
      const isSettled = async () => {
        for (const { name, database: log } of all) {
          const { rows } = await log.pool.query<{ seq: string }>(
            'select coalesce(max(seq), 0)::text as seq from event',
          );
          const applied = await core?.query(
            'select from ledger_cursor where source = $1 and seq >= $2',
            [name, rows[0]?.seq],
          );
          if (applied?.rowCount === 0) return false;
        }
        return true;
      };
      while (!(await isSettled().catch(() => false))) await pause(10);
    },
    stop: async () => {
      await Promise.all(all.map((subgraph) => subgraph.stop()));
      await database.drop();
    },
  };
}

/** Subgraphs behind HTTP, each at a port of its own. */
export async function serveAll(all: readonly RunningSubgraph[], tokens: InternalTokens) {
  const place = { host: '127.0.0.1', port: 0, tokens };
  const servers = new Map<string, Awaited<ReturnType<typeof serveSubgraph>>>();
  for (const subgraph of all) servers.set(subgraph.name, await serveSubgraph(subgraph, place));
  return {
    servers,
    /** For a gateway. */
    subgraphUrls: Object.fromEntries(
      [...servers].map(([name, { url }]) => [name, `${url}/graphql`]),
    ),
    stop: async () => {
      await Promise.all([...servers.values()].map((server) => server.stop()));
    },
  };
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const ISSUER = 'https://id.test.example';

/** An issuer of tokens of a spec's own, and how they are checked. */
export function testIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    /** For `JWT_PUBLIC_KEY` and `JWT_ISSUER`. */
    pem,
    issuer: ISSUER,
    verifier: new TokenVerifier({ keys: configuredKey(pem), issuer: ISSUER }),
    tokenFor: (claims: TokenClaims, seconds = 3600, audience?: string): Promise<string> =>
      signToken(claims, {
        key: privateKey,
        issuer: ISSUER,
        seconds,
        ...(audience !== undefined && { audience }),
      }),
  };
}

type Subgraphs = Awaited<ReturnType<typeof openSubgraphs>>;

/** A gateway over HTTP to subgraphs in process, and a way to ask it. */
export async function gatewayOver(
  subgraphs: Pick<Subgraphs, 'subgraph'>,
  { onFetch, ...options }: Partial<GatewayOptions> & { onFetch?: (subgraph: string) => void } = {},
) {
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    logger: pino({ level: 'silent' }),
    // Many specs on one machine make event loops late; that is not what they are about.
    shedding: { delay: 60_000 },
    // A spec that tries everything that is refused would itself be refused.
    limits: { faults: OFF },
    dataSource: (name) => {
      const source = new InProcessDataSource(subgraphs.subgraph(name));
      const counting: StreamingDataSource = {
        process: (fetch) => {
          onFetch?.(name);
          return source.process(fetch);
        },
        subscribe: (request, context) => source.subscribe(request, context),
      };
      return counting;
    },
    ...options,
  });
  return {
    url: gateway.url,
    /** Asks as nobody, or by a token or API key. */
    ask: async (
      query: string,
      variables: object = {},
      { token }: { token?: string } = {},
    ): Promise<Answer> => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    stop: () => gateway.stop(),
  };
}

/** The whole graph as the standalone runs it: a gateway over HTTP, six subgraphs in process. */
export async function openGraph(options: Partial<GatewayOptions> = {}) {
  const statements: { subgraph: string; text: string }[] = [];
  const subgraphs = await openSubgraphs(undefined, (subgraph, text) =>
    statements.push({ subgraph, text }),
  );
  const fetches: string[] = [];
  const { verifier, tokenFor } = testIssuer();
  const { url, ask, stop } = await gatewayOver(subgraphs, {
    tokenVerifier: verifier,
    onFetch: (name) => fetches.push(name),
    ...options,
  });
  return {
    ...subgraphs,
    url,
    ask,
    /** A token that the gateway accepts. */
    tokenFor,
    /** Fetches and statements since the last look. */
    counted: () => ({ fetches: fetches.splice(0), statements: statements.splice(0) }),
    stop: async () => {
      await stop();
      await subgraphs.stop();
    },
  };
}
