import { startChild } from './child.ts';
import type { Contender } from './contender.ts';
import type { Parts } from './parts.ts';

/** The product as the standalone runs it: gateway and six subgraphs in one process. */
export async function startOurs(
  databaseUrl: string,
  { parts = 'on', flags = [] }: { parts?: Parts; flags?: readonly string[] } = {},
): Promise<Contender> {
  const environment = { DATABASE_URL: databaseUrl, PARTS: parts };
  const child = await startChild('bench/src/contenders/ours-program.ts', environment, flags);
  return { name: 'ours, in process', ...child, pids: [child.pid] };
}
