import { subgraphDefinitions } from '@jiedui/schema';
import { bound, buildSchema, compileEveryField, openSubgraph, readSdl } from '@jiedui/subgraph';
import type { RunningSubgraph, SubgraphDefinition } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyArgument } from './every-argument.ts';

/** What a request brings: no variables, and one key that nothing has. */
const BINDING = { variables: {}, keys: ['nothing'], problems: [] };

/** Resolvers are only looked at here, and never called. */
const NOTHING_AROUND = {
  logger: pino({ level: 'silent' }),
  onWrite: () => undefined,
  connections: () => {
    throw new Error('nothing is connected');
  },
};

/** Why a field failed, from the log: clients are not told. */
const reasonIn = (line: string) => (JSON.parse(line) as { err: Error }).err.message;

/** A schema with the reads of the types that it only names, too. */
const built = (definition: SubgraphDefinition, { database }: RunningSubgraph) =>
  buildSchema({
    typeDefs: readSdl(definition.folder),
    reads: definition.reads,
    run: ({ statement, name, values }) => database.run(name, statement.text, values),
    // What depends on who asks is resolved, not read.
    resolvers: (entity) => [definition.resolvers?.({ ...NOTHING_AROUND, database, entity }) ?? {}],
  });

describe.each(await subgraphDefinitions())('every field of $name', (definition) => {
  const failures: string[] = [];
  let running: RunningSubgraph;

  beforeAll(async () => {
    const { url, drop } = await freshDatabase();
    const logger = pino(
      { level: 'error' },
      { write: (line: string) => failures.push(reasonIn(line)) },
    );
    running = await openSubgraph(definition, { databaseUrl: url, logger });
    return async () => {
      await running.stop();
      await drop();
    };
  });

  it('is read by SQL that its migrated database accepts', async () => {
    const { schema, reads } = built(definition, running);
    const compiled = compileEveryField(schema, reads);
    expect(compiled.length).toBeGreaterThan(Object.keys(reads).length);
    const refused: string[] = [];
    for (const { place, statement } of compiled) {
      const values = statement.parameters.map((parameter) => bound(parameter, BINDING));
      await running.database.run(undefined, statement.text, values).catch((error: unknown) => {
        refused.push(`${place}: ${String(error)}`);
      });
    }
    expect(refused).toEqual([]);
  });

  it('takes every argument it declares, in every kind', async () => {
    const broken: string[] = [];
    for (const { place, query } of everyArgument(running.schema, Object.keys(definition.reads))) {
      failures.length = 0;
      const { errors = [] } = await running.answer({ query });
      const unmeant = errors.filter(({ extensions }) => extensions['code'] !== 'BAD_CURSOR');
      if (unmeant.length > 0) broken.push([place, ...unmeant.map(String), ...failures].join(' '));
    }
    expect(broken).toEqual([]);
  });
});
