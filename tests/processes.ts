import { subgraphDefinitions } from '@jiedui/schema';
import { runSubgraph, subgraphVariables } from '@jiedui/subgraph';
import { freePort, freshDatabase } from '@jiedui/testing';

export type Process = Awaited<ReturnType<typeof runSubgraph>>;

export const SECRET = 'known to all parts of the graph of this spec';

/**
 * Places for subgraphs as processes of their own: each with a database, a port that stays, and the way to the others.
 * Each runs as its program does.
 */
export async function places(names: readonly string[], environment: Record<string, string> = {}) {
  const definitions = await subgraphDefinitions();
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await freePort());
  const EVENT_SOURCES = [...ports]
    .map(([name, port]) => `${name}=http://127.0.0.1:${String(port)}/graphql`)
    .join(',');
  const databases = new Map<string, Awaited<ReturnType<typeof freshDatabase>>>();
  for (const name of names) databases.set(name, await freshDatabase());
  const running = new Set<Process>();
  return {
    start: async (name: string): Promise<Process> => {
      const definition = definitions.find((found) => found.name === name);
      if (!definition) throw new Error(`There is no ${name}`);
      const config = subgraphVariables(definition.port).parse({
        DATABASE_URL: databases.get(name)?.url,
        PORT: String(ports.get(name)),
        INTERNAL_SECRET: SECRET,
        LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
        EVENT_SOURCES,
        ...environment,
      });
      const started = await runSubgraph(definition, config);
      running.add(started);
      return {
        ...started,
        stop: async () => {
          running.delete(started);
          await started.stop();
        },
      };
    },
    stop: async () => {
      for (const started of running) await started.stop();
      for (const database of databases.values()) await database.drop();
    },
  };
}
