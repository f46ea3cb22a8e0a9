import type pg from 'pg';

/** Statements that have a plan. */
const PLANNED = /^\s*(select|with|insert|update|delete)\b/i;

const textOf = (query: unknown): string | undefined => {
  if (typeof query === 'string') return query;
  const text = (query as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : undefined;
};

/** Hears every statement that goes through a pool from now on, whoever sends it. */
export function listen(pool: pg.Pool, hear: (text: string) => void): void {
  const heard = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const text = textOf(given[0]);
      if (text !== undefined && PLANNED.test(text)) hear(text);
      return query(...given);
    }) as never;
  });
}
