import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What a program says, a line of JSON at a time. */
export interface Said {
  readonly log?: string;
  readonly url?: string;
  readonly place?: string;
  readonly firstStart?: boolean;
  readonly error?: string;
  readonly message?: string;
}

export interface ProgramOptions {
  readonly umask?: string;
  /** The user it runs as; whoever runs the spec unless given. */
  readonly uid?: number;
}

const SCRIPT = path.resolve(import.meta.dirname, 'start.ts');

/** A program that starts PostgreSQL over a folder, to be stopped or killed by a spec. */
export function program(dataDir: string, { umask, uid }: ProgramOptions = {}) {
  const words = ['--import', 'tsx', SCRIPT, dataDir, ...(umask === undefined ? [] : [umask])];
  const child = spawn(process.execPath, words, {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid, env: { PATH: process.env['PATH'] } }),
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const logs: string[] = [];
  const until = async (isIt: (said: Said) => boolean): Promise<Said> => {
    for (;;) {
      const next = await lines.next();
      if (next.done === true) throw new Error(`It ended; it had said: ${logs.join('; ')}`);
      const said = JSON.parse(next.value) as Said;
      if (said.log !== undefined) logs.push(said.log);
      if (isIt(said)) return said;
    }
  };
  return {
    pid: child.pid ?? 0,
    /** Its log lines so far. */
    logs,
    /** The first thing said from now on that is it. */
    until,
    /** Where its server listens, or why it does not. */
    outcome: () => until(({ url, error }) => url !== undefined || error !== undefined),
    stop: async () => {
      child.stdin.end();
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
