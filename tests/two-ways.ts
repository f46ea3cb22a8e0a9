import { subgraphDefinitions } from '@jiedui/schema';
import { openSubgraph } from '@jiedui/subgraph';
import type { RunningSubgraph, SubgraphDefinition, SubgraphRequest } from '@jiedui/subgraph';
import { isUnionType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { pino } from 'pino';
import { openSubgraphs } from './graph.ts';

export type Answers = Readonly<Record<string, string>>;

/** One subgraph twice over the same rows: one answers by them where it can, the other always by graphql-js. */
export interface TwoWays {
  readonly definition: SubgraphDefinition;
  readonly direct: RunningSubgraph;
  /** What each way answers, as text in which errors have an order: that of graphql-js is the order in which it fails. */
  answers(request: SubgraphRequest): Promise<Answers>;
}

/** All subgraphs with the facts. */
export async function openTwoWays() {
  const graph = await openSubgraphs();
  const all: TwoWays[] = [];
  const others: RunningSubgraph[] = [];
  for (const definition of await subgraphDefinitions()) {
    const direct = graph.subgraph(definition.name);
    const general = await openSubgraph(definition, {
      databaseUrl: graph.database.url,
      logger: pino({ level: 'silent' }),
      maxConnections: 2,
      readMode: 'general',
    });
    others.push(general);
    all.push({
      definition,
      direct,
      answers: async (request) => ({
        general: inOrder(JSON.stringify(await general.answer(request))),
        direct: inOrder(JSON.stringify(await direct.answer(request))),
        text: inOrder(await direct.answerText(request)),
      }),
    });
  }
  return {
    ...graph,
    all,
    stop: async () => {
      await Promise.all(others.map((subgraph) => subgraph.stop()));
      await graph.stop();
    },
  };
}

/** The same answer with its members and its errors in one order, and the keys of its data in their own. */
function inOrder(text: string): string {
  const { errors, ...rest } = JSON.parse(text) as { data?: unknown; errors?: unknown[] };
  return JSON.stringify({ ...rest, errors: errors?.map((error) => JSON.stringify(error)).sort() });
}

/** How often each reason was given since the process began; `none` where rows were the answer. */
export async function reasons({ name, metrics }: RunningSubgraph): Promise<Record<string, number>> {
  const counted = await metrics.registry.getSingleMetric('subgraph_answers_total')?.get();
  const own = (counted?.values ?? []).filter(({ labels }) => labels['subgraph'] === name);
  return Object.fromEntries(own.map(({ labels, value }) => [String(labels['reason']), value]));
}

/** The types that a gateway may ask for by their keys, with keys that are there and one that is not. */
export async function entitiesOf({ definition, direct }: TwoWays, known: Keys) {
  const union = direct.schema.getType('_Entity');
  const types: readonly GraphQLObjectType[] = isUnionType(union) ? union.getTypes() : [];
  return Promise.all(
    types
      .filter(({ name }) => name in definition.reads)
      .map(async (type) => {
        const key = 'id' in type.getFields() ? 'id' : 'code';
        const keys =
          known[type.name] ?? (await keysOf(direct, definition.reads[type.name]?.table, key));
        return { type, key, keys: [...keys, 'nothing'] };
      }),
  );
}

type Keys = Readonly<Record<string, readonly string[]>>;

async function keysOf({ database }: RunningSubgraph, table: string | undefined, key: string) {
  if (table === undefined) return [];
  const name = table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const { rows } = await database.pool.query<{ key: string }>(
    `select ${key}::text as key from ${name} order by md5(${key}::text) limit 3`,
  );
  return rows.map((row) => row.key);
}
