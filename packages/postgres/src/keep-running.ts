import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { hasEnded, stopServer } from './server-process.ts';

const PAUSE_MS = 1000;

/**
 * Starts a server again whenever it ends by itself, until it is told to stop: whoever uses it waits, and connects anew.
 * PostgreSQL mends the death of its parts alone; this is for the death of the whole.
 */
export function keepRunning(
  first: ChildProcess,
  startAgain: () => Promise<ChildProcess>,
  log: (line: string) => void,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isStopping = () => signal.aborted;
  let child = first;

  const replace = async () => {
    while (!isStopping()) {
      try {
        child = await startAgain();
        return;
      } catch (error) {
        log((error as Error).message);
        await pause(PAUSE_MS, undefined, { ref: false, signal }).catch(() => undefined);
      }
    }
  };
  const watch = async () => {
    while (!isStopping()) {
      if (!hasEnded(child)) await once(child, 'exit');
      if (isStopping()) return;
      const how = child.signalCode ?? `status ${String(child.exitCode)}`;
      log(`PostgreSQL ended by itself (${how}): starting it again`);
      await replace();
    }
  };
  const watching = watch();
  return async () => {
    stopping.abort();
    await stopServer(child);
    await watching;
    // It may have been about to start again.
    await stopServer(child);
  };
}
