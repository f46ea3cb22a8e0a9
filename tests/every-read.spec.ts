import { subgraphDefinitions } from '@jiedui/schema';
import { bound, buildSchema, compileEveryField, openSubgraph, readSdl } from '@jiedui/subgraph';
import type { RunningSubgraph, SubgraphDefinition } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What a request brings: no variables, and one key that nothing has. */
const BINDING = { variables: {}, keys: ['nothing'], problems: [] };

/** The fields whose statement PostgreSQL refuses, with its reason. */
async function refused({ database }: RunningSubgraph, definition: SubgraphDefinition) {
  const run = database.run.bind(database);
  const typeDefs = readSdl(definition.folder);
  const { schema, reads } = buildSchema({ typeDefs, reads: definition.reads, run });
  const found: string[] = [];
  for (const { place, statement } of compileEveryField(schema, reads)) {
    const values = statement.parameters.map((parameter) => bound(parameter, BINDING));
    await run(undefined, statement.text, values).catch((error: unknown) => {
      found.push(`${place}: ${String(error)}`);
    });
  }
  return found;
}

describe.each(await subgraphDefinitions())('every field of $name', (definition) => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let running: RunningSubgraph;

  beforeAll(async () => {
    database = await freshDatabase();
    running = await openSubgraph(definition, {
      databaseUrl: database.url,
      logger: pino({ level: 'silent' }),
    });
  });
  afterAll(async () => {
    await running.stop();
    await database.drop();
  });

  it('is read by SQL that its migrated database accepts', async () => {
    expect(await refused(running, definition)).toEqual([]);
  });
});
