import path from 'node:path';
import { serverAccount } from './account.ts';
import { usableBinaries } from './binaries.ts';
import { openCluster } from './cluster.ts';
import { takeLock } from './lock.ts';
import { stopOrphan } from './orphan.ts';
import { dataPlace } from './place.ts';
import { startServer } from './server.ts';

export interface PostgresOptions {
  /** Where the data are kept. Another place is chosen, and named, where the server's account cannot reach it. */
  readonly dataDir: string;
  /** Told of what takes time or is unexpected. */
  readonly log?: (line: string) => void;
}

export interface RunningPostgres {
  /** With the password: for programs, not for screens. */
  readonly url: string;
  /** Where the data really are. */
  readonly dataDir: string;
  readonly firstStart: boolean;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL over a data folder, as root or not. What an earlier start left half done is done again;
 * a server that outlived its process is stopped first. If this process is killed, the server lives on until the next
 * start. Throws an OperatorError that says what to do.
 */
export async function startPostgres({
  dataDir,
  log = () => undefined,
}: PostgresOptions): Promise<RunningPostgres> {
  const account = serverAccount();
  const place = dataPlace(dataDir, account, log);
  log(`data in ${place}`);
  const unlock = takeLock(place);
  try {
    const bin = usableBinaries(place, account);
    const cluster = await openCluster(place, bin, account, log);
    await stopOrphan(cluster.folder, log);
    const server = await startServer(cluster, bin, account, path.join(place, 'postgres.log'));
    return {
      url: server.url,
      dataDir: place,
      firstStart: cluster.isNew,
      stop: async () => {
        await server.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
