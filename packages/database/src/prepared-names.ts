import type pg from 'pg';

/** Prepared statements kept on one connection: each costs the server up to half a megabyte. */
export const MOST_NAMES = 200;

/** What pg keeps of a connection, which its types do not show. */
interface Inner {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

const names = new WeakMap<pg.PoolClient, Set<string>>();

/**
 * Notes that a statement is about to run on a connection, and drops the one unused the longest where there are too many:
 * pg itself keeps every named statement for as long as the connection lives. Names are at most 63 bytes long.
 */
export async function useName(client: pg.PoolClient, name: string): Promise<void> {
  let known = names.get(client);
  if (!known) names.set(client, (known = new Set()));
  known.delete(name);
  known.add(name);
  if (known.size <= MOST_NAMES) return;
  const [oldest] = known;
  if (oldest === undefined) return;
  known.delete(oldest);
  const { parsedStatements } = (client as unknown as Inner).connection;
  // A statement that failed to parse has a name here and none on the server.
  if (!(oldest in parsedStatements)) return;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- pg keeps the names as keys
  delete parsedStatements[oldest];
  await client.query(`deallocate ${client.escapeIdentifier(oldest)}`);
}
