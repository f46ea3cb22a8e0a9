import { startChild } from './child.ts';
import type { Contender } from './contender.ts';
import type { Parts } from './parts.ts';

interface Ours {
  readonly parts?: Parts;
  /** For node. */
  readonly flags?: readonly string[];
  /** MiB for answers. */
  readonly cache?: number;
  readonly batches?: 'on' | 'off';
}

/** The product as the standalone runs it, gateway and six subgraphs in one process, without the cache of answers. */
export async function startOurs(
  databaseUrl: string,
  { parts = 'on', flags = [], cache = 0, batches = 'on' }: Ours = {},
): Promise<Contender> {
  const environment = {
    DATABASE_URL: databaseUrl,
    PARTS: parts,
    ANSWER_CACHE: String(cache),
    BATCHED_READS: batches,
  };
  const child = await startChild('bench/src/contenders/ours-program.ts', environment, flags);
  return { name: 'ours, in process', ...child, pids: [child.pid] };
}
