import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startForgetting } from '../packages/subgraph/src/serve/forget-answers.ts';
import { openSubgraphs } from './graph.ts';

describe('the answer to an idempotency key', () => {
  let graph: Awaited<ReturnType<typeof openSubgraphs>>;
  beforeAll(async () => {
    graph = await openSubgraphs(['pairings', 'industry']);
  });
  afterAll(() => graph.stop());

  it('is kept for ninety days, and then forgotten', async () => {
    const { database } = graph.subgraph('industry');
    await database.pool.query(`
      insert into idempotency (client, key, request_hash, answer, at)
      select 'test', days::text, 'hash', '{}', now() - make_interval(days => days) from unnest(array[0, 89, 91, 400]) as days`);
    const stop = startForgetting(database.kysely<unknown>(), pino({ level: 'silent' }));
    await stop();
    const { rows } = await database.pool.query<{ key: string }>(
      `select key from idempotency where client = 'test' order by key`,
    );
    expect(rows.map(({ key }) => key)).toEqual(['0', '89']);
  });
});
