import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runsAs } from './account.ts';
import type { Listening } from './address.ts';
import type { Place } from './place.ts';
import { openLog } from './server-log.ts';
import type { ServerLog } from './server-log.ts';

const GLANCE_MS = 10;
const SAY_AFTER_MS = 10_000;
const STOP_MS = 15_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: '120',
  shared_buffers: '128MB',
  // The data are in memory or on a solid state; small statements gain nothing from compiled plans.
  random_page_cost: '1.1',
  jit: 'off',
  log_checkpoints: 'off',
};

/** The setting is a list: a folder's name may have a comma. */
const socketSetting = (sockets: string) => ({
  unix_socket_directories: sockets && `"${sockets.replaceAll('"', '""')}"`,
});

/** How a server is told its data: by these words in its command it is known again. */
export const dataWords = (folder: string): readonly string[] => ['-D', folder];

/** A server ended before it was ready. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

export const hasEnded = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null;

/** The server says in its own file that it is ready, as pg_ctl reads it: its number first, its state in line eight. */
function isReady(folder: string, child: ChildProcess): boolean {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(child.pid) && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** Waits for as long as the server lives: to recover from its log after a crash takes what it takes. */
async function untilReady(
  folder: string,
  child: ChildProcess,
  said: ServerLog,
  log: (line: string) => void,
): Promise<void> {
  let isDueAt = Date.now() + SAY_AFTER_MS;
  while (!isReady(folder, child)) {
    if (hasEnded(child)) throw new StartFailure(said.lastWords());
    if (Date.now() > isDueAt) {
      log(`PostgreSQL is still starting: ${said.lastWords()}`);
      isDueAt = Date.now() + SAY_AFTER_MS;
    }
    await pause(GLANCE_MS);
  }
}

export interface ServerParts extends Listening {
  readonly place: Place;
  /** The folder of the data. */
  readonly folder: string;
  /** The folder of the programs. */
  readonly bin: string;
  readonly log: (line: string) => void;
  /** Settings of PostgreSQL other than ours. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts a server and waits until it is ready. Throws a StartFailure with its last words where it ends before. */
export async function startServer(parts: ServerParts): Promise<ChildProcess> {
  const { place, folder, bin, port, sockets, log } = parts;
  const all = { ...SETTINGS, ...socketSetting(sockets), ...parts.settings };
  const settings = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const said = openLog(place);
  // A group of its own: Ctrl-C in a terminal reaches all of a group, and the server must outlive our last requests.
  const child = spawn(
    path.join(bin, 'postgres'),
    [...dataWords(folder), '-p', String(port), ...settings],
    {
      ...runsAs(place.account),
      cwd: folder,
      env: {},
      detached: true,
      stdio: ['ignore', said.descriptor, said.descriptor],
    },
  );
  said.close();
  const failed = once(child, 'error').then(([error]: unknown[]) => {
    throw new StartFailure(String(error));
  });
  failed.catch(() => undefined);
  await Promise.race([untilReady(folder, child, said, log), failed]);
  child.unref();
  return child;
}

/** Lets a server end what is under way, and waits until it is gone. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.ref();
  const ended = once(child, 'exit');
  child.kill('SIGINT'); // fast: rolls back what is open, then a checkpoint
  await Promise.race([ended, pause(STOP_MS, undefined, { ref: false })]);
  if (!hasEnded(child)) {
    child.kill('SIGQUIT'); // at once: the next start recovers from the log
    await ended;
  }
}
