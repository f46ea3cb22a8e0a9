import { startChild } from './child.ts';
import type { Contender } from './contender.ts';

/** The product as the standalone runs it: gateway and six subgraphs in one process. */
export async function startOurs(databaseUrl: string): Promise<Contender> {
  const child = await startChild('bench/src/contenders/ours-program.ts', {
    DATABASE_URL: databaseUrl,
  });
  return { name: 'ours, in process', ...child, pids: [child.pid] };
}
