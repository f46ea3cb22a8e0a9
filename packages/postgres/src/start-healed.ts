import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import { stopOrphan } from './orphan.ts';
import { StartFailure, startServer } from './server-process.ts';
import type { ServerParts } from './server-process.ts';
import { removeSockets } from './sockets.ts';

const PATIENCE_MS = 20_000;
const PAUSE_MS = 200;

/** What passes by itself: parts of a server that was killed still end, an orphan is found late, a port is taken. */
const PASSING =
  /pre-existing shared memory block|lock file "postmaster.pid" already exists|could not bind|could not create any TCP/;

type Parts = Omit<ServerParts, 'port'> & { readonly port: () => Promise<number> };

export interface Started {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Starts a server over its data, and whatever an earlier one left there. */
export async function startHealed({ port: choose, ...parts }: Parts): Promise<Started> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    await stopOrphan(parts.folder, parts.log);
    if (parts.sockets) removeSockets(parts.sockets);
    const port = await choose();
    try {
      return { child: await startServer({ ...parts, port }), port };
    } catch (error) {
      if (!(error instanceof StartFailure)) throw error;
      if (!PASSING.test(error.message) || Date.now() > deadline) {
        throw new OperatorError(
          `PostgreSQL does not start over ${parts.folder}: ${error.message} (all of it in ${parts.place.folder}/postgres.log). Restore the data from a backup, move ${parts.folder} away, or set DATA_DIR to another place.`,
          { cause: error },
        );
      }
      await pause(PAUSE_MS);
    }
  }
}
