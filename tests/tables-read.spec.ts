import { subgraphDefinitions } from '@jiedui/schema';
import { buildSchema, compileEveryField, openSubgraph, readSdl, TALLY } from '@jiedui/subgraph';
import type { RunningSubgraph, SubgraphDefinition } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

/** What is behind a view, and what stands for several tables. */
const BEHIND: Readonly<Record<string, readonly string[]>> = { activity: ['entry'] };

/** Resolvers are only looked at here, and never called. */
const NOTHING_AROUND = {
  logger: pino({ level: 'silent' }),
  onWrite: () => undefined,
  connections: () => {
    throw new Error('nothing is connected');
  },
};

function statementsOf(definition: SubgraphDefinition, { database }: RunningSubgraph) {
  const { schema, reads } = buildSchema({
    typeDefs: readSdl(definition.folder),
    reads: definition.reads,
    run: () => Promise.resolve([]),
    resolvers: (entity) => [definition.resolvers?.({ ...NOTHING_AROUND, database, entity }) ?? {}],
  });
  return compileEveryField(schema, reads);
}

/** An answer is kept as long as nothing changes in the tables that it says it was read from: it must name all of them. */
describe.each(await subgraphDefinitions())('every statement of $name', (definition) => {
  let running: RunningSubgraph;
  beforeAll(async () => {
    const { url, drop } = await freshDatabase();
    running = await openSubgraph(definition, {
      databaseUrl: url,
      logger: pino({ level: 'silent' }),
    });
    return async () => {
      await running.stop();
      await drop();
    };
  });

  it('says of each table that PostgreSQL reads for it that it reads it', async () => {
    const compiled = statementsOf(definition, running);
    const plans = await explain(
      running.database,
      compiled.map(({ statement }) => statement.text),
    );
    const unsaid = compiled.flatMap(({ place, statement }, index) => {
      const said = new Set(
        statement.reads.flatMap(({ table }) => [table, ...(BEHIND[table] ?? [])]),
      );
      return (plans[index] ?? [])
        .filter(({ table }) => table !== undefined && !said.has(table))
        .map(({ table }) => `${place}: ${String(table)}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('reads tables of which it is known how they change', () => {
    const { records, otherTables } = definition;
    const known = new Set([
      'event',
      // Changes with the tables whose rows it counts, which are said too.
      TALLY,
      // Who keeps keys is told what they are, and nobody else; that is never kept.
      'api_key',
      ...records.map(({ table }) => table),
      ...Object.entries(otherTables?.following ?? {}).flat(),
      ...(otherTables?.quiet ?? []),
    ]);
    const read = statementsOf(definition, running).flatMap(({ statement }) => statement.reads);
    expect(read.map(({ table }) => table).filter((table) => !known.has(table))).toEqual([]);
  });
});
