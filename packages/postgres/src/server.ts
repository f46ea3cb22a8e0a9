import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import pg from 'pg';
import type { Account } from './account.ts';
import type { Cluster } from './cluster.ts';

const GLANCE_MS = 25;
const START_MS = 60_000;
const STOP_MS = 15_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '128MB',
  // The data are in memory or on a solid state; small statements gain nothing from compiled plans.
  random_page_cost: '1.1',
  jit: 'off',
};

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  return (
    lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilItAnswers(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new OperatorError(
        `PostgreSQL does not start: ${lastWords(logFile)} (all of it in ${logFile})`,
      );
    }
    await pause(GLANCE_MS);
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function stopServer(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT'); // fast: rolls back what is open, then a checkpoint
  await Promise.race([ended, pause(STOP_MS, undefined, { ref: false })]);
  if (!hasEnded(child)) {
    child.kill('SIGQUIT'); // at once: the next start recovers from the log
    await ended;
  }
}

/** Starts a server over a cluster on a free port of this machine alone, and waits until it answers. */
export async function startServer(
  cluster: Cluster,
  bin: string,
  account: Account | undefined,
  logFile: string,
): Promise<Server> {
  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'w');
  // A group of its own: Ctrl-C in a terminal reaches all of a group, and the server must outlive our last requests.
  const child = spawn(
    path.join(bin, 'postgres'),
    ['-D', cluster.folder, '-p', String(port), ...settings],
    {
      ...account,
      cwd: cluster.folder,
      env: {},
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  const failed = once(child, 'error').then(([error]: unknown[]) => {
    throw new OperatorError(`PostgreSQL cannot be started: ${String(error)}`);
  });
  failed.catch(() => undefined);
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${String(port)}/postgres`;
  await Promise.race([untilItAnswers(child, url, logFile), failed]);
  child.unref();
  return { url, stop: () => stopServer(child) };
}
