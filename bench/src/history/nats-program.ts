import { accessSync, constants } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';

/** Where Debian puts it, which is in nobody's PATH but root's. */
const DEBIAN = '/usr/sbin';

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The NATS server's program: that of NATS_SERVER_PATH, else the first in PATH; undefined where there is none. */
export function natsProgram(): string | undefined {
  const { NATS_SERVER_PATH: named, PATH = '' } = process.env;
  if (named) return named;
  return [...PATH.split(path.delimiter), DEBIAN]
    .map((folder) => path.join(folder, 'nats-server'))
    .find(isProgram);
}

/** Whether somebody listens at a port of this machine. */
export const listens = (port: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
