import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { NatsOptions, NatsServer } from './nats-server.ts';

/** Where Debian puts it, which is in nobody's PATH but root's. */
const DEBIAN = '/usr/sbin';

/** The server's program: that of NATS_SERVER_PATH, else the first in PATH. */
export function natsProgram(environment = process.env): string | undefined {
  const { NATS_SERVER_PATH: named, PATH = '' } = environment;
  if (named) return named;
  return [...PATH.split(path.delimiter), DEBIAN]
    .map((folder) => path.join(folder, 'nats-server'))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function runNats(
  program: string,
  { port, settings = [] }: NatsOptions & { port: number },
): Promise<Pick<NatsServer, 'stop' | 'kill'>> {
  const child = spawn(program, ['-a', '127.0.0.1', '-p', String(port), ...settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let words = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`nats-server did not start: ${words}`));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      if (words.includes('Server is ready')) resolve();
    });
  });
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await ended;
  };
  return { stop: end('SIGTERM'), kill: end('SIGKILL') };
}
