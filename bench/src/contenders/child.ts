import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from '@jiedui/schema';
import { compiledProgram } from './compiled.ts';
import type { Question, Reply } from './tell-parent.ts';

/** A process of a contender. */
export interface Child {
  readonly pid: number;
  readonly url: string;
  /** How many SQL statements it has sent. */
  statements(): Promise<number>;
  /** Asks it what its program says that it answers; one question at a time. */
  ask<T>(name: string, about?: unknown): Promise<T>;
  stop(): Promise<void>;
}

const STOP_MS = 10_000;
/** What our own start gives node, and every contender gets: room for short-lived objects, in MiB. */
export const YOUNG = ['--min-semi-space-size=16', '--max-semi-space-size=64'];

/** As in production; nothing of our own environment may make contenders differ. */
export function production(environment: Readonly<Record<string, string>>) {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const always = {
    NODE_ENV: 'production',
    APOLLO_TELEMETRY_DISABLED: '1',
  };
  return { PATH, HOME, TMPDIR, ...always, ...environment };
}

/** In a profile code is told apart by its file, and what is compiled is put together. */
const isProfiled = (flags: readonly string[]) => flags.includes('--cpu-prof');

/** Starts a program of this repository, by this node or by another one. */
export async function start(
  file: string,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  node = process.execPath,
): Promise<ChildProcess> {
  const [program, loader] = isProfiled(flags)
    ? [path.join(ROOT, file), ['--import', 'tsx']]
    : [await compiledProgram(file), []];
  return fork(program, {
    cwd: ROOT,
    execPath: node,
    execArgv: [...loader, ...YOUNG, ...flags],
    env: production(environment),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** The next thing a child tells; throws where it ends first. */
async function message<T>(child: ChildProcess, file: string): Promise<T> {
  const told = new AbortController();
  const { signal } = told;
  const ended = once(child, 'exit', { signal }).then(([status]: unknown[]) => {
    throw new Error(`${file} ended with ${String(status)}`);
  });
  try {
    const first = once(child, 'message', { signal }).then(([value]: unknown[]) => value as T);
    return await Promise.race([first, ended]);
  } finally {
    told.abort();
  }
}

/** Starts a program that tells its address when it is ready; `flags` are for node. */
export async function startChild(
  file: string,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  node = process.execPath,
): Promise<Child> {
  const child = await start(file, environment, flags, node);
  const { url } = await message<{ url: string }>(child, file);
  const ask = async <T>(name: string, about?: unknown) => {
    const coming = message<Reply>(child, file);
    child.send({ name, about } satisfies Question);
    const reply = await coming;
    if ('failed' in reply) throw new Error(`${file} fails at ${name}: ${reply.failed}`);
    return reply.answer as T;
  };
  return {
    pid: child.pid ?? 0,
    url,
    statements: () => ask('statements'),
    ask,
    stop: () => stop(child),
  };
}
