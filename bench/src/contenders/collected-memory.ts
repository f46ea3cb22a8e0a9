import { getHeapCodeStatistics } from 'node:v8';

/** Memory of a process right after its garbage was collected, in bytes. */
export interface Memory {
  readonly rss: number;
  readonly heap: number;
  /** Of the heap, the machine code of functions and what V8 notes beside it. */
  readonly code: number;
}

/** Twice: what the first collection finds to be finalized is gone with the second. @throws without `--expose-gc`. */
export function collectedMemory(): Memory {
  if (!globalThis.gc) throw new Error('start it with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed, code: getHeapCodeStatistics().code_and_metadata_size };
}

/**
 * Bytes of the heap that stay until all of it is collected. What is young is collected before, twice: what has lived through
 * both counts as old. @throws without `--expose-gc`.
 */
export async function oldMemory(): Promise<number> {
  if (!globalThis.gc) throw new Error('start it with --expose-gc');
  for (let times = 0; times < 2; times += 1)
    await globalThis.gc({ type: 'minor', execution: 'async' });
  return process.memoryUsage().heapUsed;
}
