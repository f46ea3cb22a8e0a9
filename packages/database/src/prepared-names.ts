import type pg from 'pg';

/** Prepared statements kept on one connection: each costs the server up to half a megabyte. */
export const MOST_NAMES = 200;

/** What pg keeps of a connection, which its types do not show. */
type Inner = pg.PoolClient & { readonly connection: { readonly parsedStatements: Record<string, string> } };

const names = new WeakMap<pg.PoolClient, Set<string>>();

/** Notes that a statement is used on a connection, and forgets the one unused the longest where there are too many. */
export async function useName(client: pg.PoolClient, name: string): Promise<void> {
  let known = names.get(client);
  if (!known) names.set(client, (known = new Set()));
  known.delete(name);
  known.add(name);
  if (known.size <= MOST_NAMES) return;
  const [oldest] = known;
  if (oldest === undefined) return;
  known.delete(oldest);
  const { parsedStatements } = (client as Inner).connection;
  if (!(oldest in parsedStatements)) return;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- pg keeps the names as keys
  delete parsedStatements[oldest];
  await client.query(`deallocate "${oldest}"`);
}
