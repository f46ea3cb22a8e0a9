import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '@jiedui/config';
import pg from 'pg';
import { addressOf } from './address.ts';
import { usableBinaries } from './binaries.ts';
import { openCluster } from './cluster.ts';
import { keepRunning } from './keep-running.ts';
import { removeUnfinished } from './initialise.ts';
import { takeLock } from './lock.ts';
import { databaseIn, dataPlace } from './place.ts';
import type { Place } from './place.ts';
import type { ServerParts } from './server-process.ts';
import { takesSockets } from './sockets.ts';
import { startHealed } from './start-healed.ts';

export interface PostgresOptions {
  /** Where the data are kept. Another place is chosen, and named, where the server's account cannot reach it. */
  readonly dataDir: string;
  /** Told of what takes time or is unexpected. */
  readonly log?: (line: string) => void;
  /** Settings of PostgreSQL other than those it is set up with: `{ max_connections: '400' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface RunningPostgres {
  /** With the password: for programs, not for screens. */
  readonly url: string;
  /** Where the data really are. */
  readonly dataDir: string;
  readonly firstStart: boolean;
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

async function demandEntry(url: string, { folder }: Place): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw new OperatorError(
      `The database in ${folder} lets nobody in: ${(error as Error).message}. Restore ${folder}/postgres/password.`,
      { cause: error },
    );
  } finally {
    await client.end();
  }
}

async function startIn(place: Place, { log, settings }: Pick<ServerParts, 'log' | 'settings'>) {
  const binaries = await usableBinaries(place);
  const { folder, password, isNew } = await openCluster(place, binaries, log);
  const database = databaseIn(place.folder);
  const sockets = (await takesSockets(database)) ? database : '';
  const parts = { place, folder, bin: binaries.folder, sockets, log, settings };
  const { child, port } = await startHealed({ ...parts, port: freePort });
  // Once more: an initdb that outlived its program may have written on for a moment.
  removeUnfinished(place.folder);
  const startAgain = () => startHealed({ ...parts, port: () => Promise.resolve(port) });
  const stop = keepRunning(child, async () => (await startAgain()).child, log);
  const url = addressOf(password, { port, sockets });
  try {
    await demandEntry(url, place);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, dataDir: place.folder, firstStart: isNew, stop };
}

/**
 * Starts the embedded PostgreSQL over a data folder, as root or not. What an earlier start left half done is done again;
 * a server that outlived its process is stopped first; one that ends by itself is started again on the same port. If
 * this process is killed, the server lives on until the next start. Throws an OperatorError that says what to do.
 */
export async function startPostgres({
  dataDir,
  log = () => undefined,
  settings = {},
}: PostgresOptions): Promise<RunningPostgres> {
  const place = dataPlace(dataDir, log);
  const unlock = await takeLock(place.folder);
  try {
    const { stop, ...running } = await startIn(place, { log, settings });
    return {
      ...running,
      stop: async () => {
        await stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
