import pg from 'pg';

const GLANCE_MS = 2;

export interface Watch {
  /** When an activity was first seen in the ledger, in milliseconds of `performance.now()`. */
  readonly seen: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** Looks at the ledger over a connection of its own, again and again, from its end on. */
export async function watchEntries(databaseUrl: string): Promise<Watch> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const seen = new Map<string, number>();
  let isStopping = false;
  const head = await client.query<{ pos: string }>('select pos::text from pairings.ledger_head');
  let after = head.rows[0]?.pos ?? '0';
  const run = async () => {
    while (!isStopping) {
      const { rows } = await client.query<{ pos: string; id: string }>({
        name: 'look',
        text: 'select pos::text, id from pairings.entry where pos > $1 order by pos',
        values: [after],
      });
      const now = performance.now();
      for (const { id } of rows) seen.set(id, now);
      after = rows.at(-1)?.pos ?? after;
      await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
    }
  };
  const running = run();
  return {
    seen,
    stop: async () => {
      isStopping = true;
      await running;
      await client.end();
    },
  };
}
