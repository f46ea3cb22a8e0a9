import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '@jiedui/schema';

/** A program under way, whose output is seen as it comes. */
export interface Run {
  /** Its exit status; undefined where a signal ended it. */
  readonly status: Promise<number | undefined>;
  /** Lets it end in its own order. */
  stop(): Promise<void>;
}

async function ended(child: ChildProcess): Promise<number | undefined> {
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? undefined;
}

/**
 * Runs a program of bench with this node and these options. Ctrl-C does not reach it, as it would all of a group, but us,
 * who stop it: a second signal would cut its own end short.
 */
export function run(name: string, options: readonly string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', `bench/src/${name}.ts`, ...options], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const status = ended(child);
  return {
    status,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await status;
    },
  };
}
