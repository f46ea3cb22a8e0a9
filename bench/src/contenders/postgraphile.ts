import { peerNode } from '../peers/install.ts';
import { dialect } from '../postgraphile/dialect.ts';
import { startChild } from './child.ts';
import type { Contender } from './contender.ts';

/** PostGraphile over our own tables, on a Node that is new enough for it: one schema, and no federation. */
export async function startPostGraphile(databaseUrl: string): Promise<Contender> {
  const { pid, url, stop } = await startChild(
    'bench/src/contenders/postgraphile-program.ts',
    { DATABASE_URL: databaseUrl, GRAPHILE_ENV: 'production' },
    [],
    peerNode(),
  );
  return { name: 'PostGraphile 5', url, pids: [pid], dialect, stop };
}
