import type pg from 'pg';

/** A server that has said nothing for so long counts as lost. */
export class SilentServerError extends Error {
  override readonly name = 'SilentServerError';

  constructor() {
    super('The server has not answered in time');
  }
}

type Query = pg.QueryConfig | pg.QueryArrayConfig;
type Callback<Result> = (error: Error | null, result: Result) => void;

/**
 * Sends a statement over a connection, which must not be used again after a SilentServerError. pg would promise and wait
 * itself, by functions that keep all rows in memory until the whole heap is collected: see
 * `docs/decisions/what-a-request-makes-dies-with-it.md`.
 *
 * @param silence milliseconds to wait at most; without it, for ever
 */
export async function askServer<Result extends pg.QueryResult | pg.QueryArrayResult>(
  client: pg.PoolClient,
  query: Query,
  silence?: number,
): Promise<Result> {
  const send = client.query.bind(client) as (query: Query, callback: Callback<Result>) => void;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const late = () => {
        reject(new SilentServerError());
      };
      const timer = silence === undefined ? undefined : setTimeout(late, silence);
      send(query, (error, result) => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve(result);
      });
    });
  } catch (error) {
    // It was made where pg reads from the server; what is looked for is who asked.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}
