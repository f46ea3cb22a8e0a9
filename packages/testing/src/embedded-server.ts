import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInUse, startPostgres } from '@jiedui/postgres';
import type { TestServer } from './test-server.ts';

const PREFIX = 'jiedui-test-';
/** A younger folder may be of a run that is just starting. */
const YOUNG_MS = 60_000;

/** Stops the servers of test runs that were killed, and removes their data. */
export async function sweep(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => path.join(root, name))) {
    const dataDir = path.join(folder, 'data');
    try {
      if (Date.now() - (await stat(folder)).mtimeMs < YOUNG_MS || isInUse(dataDir)) continue;
      // To start over its data is how a server that was left behind is found and stopped.
      if (existsSync(path.join(dataDir, 'postgres')))
        await (await startPostgres({ dataDir })).stop();
      await rm(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run is sweeping it at this moment.
    }
  }
}

/** The embedded server, over an empty folder that is gone afterwards. */
export async function embeddedServer(root = tmpdir()): Promise<TestServer> {
  await sweep(root);
  const folder = await mkdtemp(path.join(root, PREFIX));
  // As root the server runs as another user, who must be able to pass.
  await chmod(folder, 0o755);
  const server = await startPostgres({ dataDir: path.join(folder, 'data') });
  return {
    url: server.url,
    // Where the temporary folder is closed to the server's user, the data are elsewhere.
    stop: async () => {
      await server.stop();
      // One after the other: mostly the one lies in the other.
      for (const each of [server.dataDir, folder]) await rm(each, { recursive: true, force: true });
    },
  };
}
