import pg from 'pg';

/** The pairings that a database knows, in the order of their ids. */
export async function pairingsOf(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from pairings.pairing order by id',
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
