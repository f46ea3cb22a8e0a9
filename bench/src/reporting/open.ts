import pg from 'pg';
import { machine } from '../measure/machine.ts';
import type { OnEnd } from '../program.ts';
import { openServer } from '../server.ts';
import { pairingsOf } from './pairings-of.ts';
import { scratchDatabase } from './scratch-database.ts';
import { startReporting } from './standalone-program.ts';

/** The standalone over a database made anew, a connection to that, and what a run says of its machine. */
export async function openReporting(
  name: string,
  { say, onEnd }: { readonly say: (line: string) => void; readonly onEnd: OnEnd },
) {
  const server = await openServer(say);
  onEnd(() => server.stop());
  const about = machine(`PostgreSQL ${server.version}`);
  say(about);
  const databaseUrl = await scratchDatabase(server.url, name);
  const graph = await startReporting(databaseUrl);
  onEnd(() => graph.stop());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onEnd(() => client.end());
  return { about, databaseUrl, graph, client, pairings: await pairingsOf(databaseUrl) };
}
