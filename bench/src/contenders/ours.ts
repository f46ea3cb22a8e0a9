import { startChild } from './child.ts';
import type { Contender } from './contender.ts';
import type { Parts } from './parts.ts';

/** The product as the standalone runs it, gateway and six subgraphs in one process; with so many MiB for answers. */
export async function startOurs(
  databaseUrl: string,
  {
    parts = 'on',
    flags = [],
    cache = 0,
  }: { parts?: Parts; flags?: readonly string[]; cache?: number } = {},
): Promise<Contender> {
  const environment = { DATABASE_URL: databaseUrl, PARTS: parts, ANSWER_CACHE: String(cache) };
  const child = await startChild('bench/src/contenders/ours-program.ts', environment, flags);
  return { name: 'ours, in process', ...child, pids: [child.pid] };
}
