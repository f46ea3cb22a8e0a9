import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';

/** PostgreSQL names a socket by its port, and a second file by that. */
const PREFIX = '.s.PGSQL.';
/** Bytes that the path of a socket may have on every system. */
const LONGEST = 103;

/**
 * Whether a server can listen at a socket in this folder: not on Windows, not in every file system, and not where the
 * path is long.
 */
export async function takesSockets(folder: string): Promise<boolean> {
  // As long as the longest port.
  const probe = path.join(folder, `${PREFIX}probe`);
  if (process.platform === 'win32' || Buffer.byteLength(probe) > LONGEST) return false;
  // Whoever was killed in between has left it.
  rmSync(probe, { force: true });
  const server = createServer().listen(probe);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

/** Removes what a server that was killed left: its port is another at the next start. */
export function removeSockets(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(PREFIX)) rmSync(path.join(folder, name), { force: true });
  }
}
