import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '@jiedui/schema';
import { parentOf } from './cpu.ts';
import type { Request } from './workload.ts';

const GLANCE_MS = 20;
const PATIENCE_MS = 120_000;
const STOP_MS = 30_000;

/** The program as its users start it, with `npm start`. */
export interface Standalone {
  readonly url: string;
  /** From the start of npm to the first answer to the request, in seconds. */
  readonly seconds: number;
  /** The process of the gateway, below npm's. */
  readonly pid: number;
  stop(): Promise<void>;
}

const commandOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

/** The process that runs the program: npm and shells stand between. */
function programBelow(ancestor: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const isBelow = (pid: number): boolean => {
    const parent = parentOf(pid);
    return parent !== undefined && parent > 1 && (parent === ancestor || isBelow(parent));
  };
  const found = all.find(
    (pid) =>
      commandOf(pid)[0]?.endsWith('node') &&
      commandOf(pid).at(-2)?.endsWith('standalone/launch.js') &&
      isBelow(pid),
  );
  return found ?? NaN;
}

/** True once the request is answered without any error; anything else, such as no server yet, is tried again. */
async function isAnswered(url: string, request: Request): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const { data, errors } = (await response.json()) as { data?: object; errors?: unknown };
    return errors === undefined && Object.values(data ?? {}).some((value) => value !== null);
  } catch {
    return false;
  }
}

/** Whoever gets SIGINT stops in good order; npm passes it on, as a terminal would give it to all of the group. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const group = -child.pid;
  const ended = once(child, 'exit');
  process.kill(group, 'SIGINT');
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

export async function startStandalone(
  options: { readonly port: string; readonly dataDir: string },
  request: Request,
): Promise<Standalone> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, PORT: options.port, DATA_DIR: options.dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${options.port}/graphql`;
  while (!(await isAnswered(url, request))) {
    const isLate = performance.now() - began > PATIENCE_MS;
    if (isLate || child.exitCode !== null) {
      await stop(child);
      throw new Error(isLate ? 'The standalone does not answer' : 'The standalone ended');
    }
    await pause(GLANCE_MS);
  }
  const seconds = (performance.now() - began) / 1000;
  return { url, seconds, pid: programBelow(child.pid ?? 0), stop: () => stop(child) };
}
