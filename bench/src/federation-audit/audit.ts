import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import { stop } from '../contenders/child.ts';
import { freePort } from '../free-port.ts';
import type { Case } from './judge.ts';

/** The audit's own server: all its subgraphs, and what it asks of a gateway over them. */
export interface Audit {
  /** The suites, each with a supergraph of its own, in the order of their names. */
  suites(): Promise<readonly string[]>;
  cases(suite: string): Promise<readonly Case[]>;
  supergraph(suite: string): Promise<string>;
  stop(): Promise<void>;
}

const READY_MS = 60_000;
const GLANCE_MS = 100;
/** The audit is written for Node 22, which has it. */
const WITH_RESOLVERS = `Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new this((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
};`;

/** Starts the server of a checkout, whose mutations change what it holds until it stops. @throws OperatorError */
export async function startAudit(folder: string): Promise<Audit> {
  for (const needed of ['src/cli.ts', 'node_modules/tsx'])
    if (!existsSync(path.join(folder, needed)))
      throw new OperatorError(
        `${folder} has no ${needed}; name a checkout of the audit with its dependencies installed`,
      );
  const port = await freePort();
  const polyfill = `data:text/javascript,${encodeURIComponent(WITH_RESOLVERS)}`;
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', polyfill, '--import', 'tsx', 'src/cli.ts', 'serve', '--port', port],
    { cwd: folder, env: { PATH, HOME, TMPDIR }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ask = async (place: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/${place}`);
    if (!response.ok) throw new Error(`The audit answers ${String(response.status)} to ${place}`);
    return response;
  };
  const deadline = Date.now() + READY_MS;
  while (!(await isUp(ask))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop(child);
      throw new OperatorError(`The audit in ${folder} does not start`);
    }
    await pause(GLANCE_MS);
  }
  return {
    suites: async () => (await ask('ids')).json() as Promise<string[]>,
    cases: async (suite) => (await ask(`${suite}/tests`)).json() as Promise<Case[]>,
    supergraph: async (suite) => (await ask(`${suite}/supergraph`)).text(),
    stop: () => stop(child),
  };
}

const isUp = (ask: (place: string) => Promise<unknown>) =>
  ask('ids').then(
    () => true,
    () => false,
  );
