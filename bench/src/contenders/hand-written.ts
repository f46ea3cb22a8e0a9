import { startChild } from './child.ts';
import type { Contender } from './contender.ts';

/** The limit: a handler that knows two operations and answers each with one statement written for it. */
export async function startHandWritten(databaseUrl: string): Promise<Contender> {
  const child = await startChild('bench/src/contenders/hand-written-program.ts', {
    DATABASE_URL: databaseUrl,
  });
  return { name: 'hand-written', ...child, pids: [child.pid] };
}
