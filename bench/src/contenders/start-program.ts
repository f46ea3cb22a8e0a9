import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { start, stop } from './child.ts';

const READY_MS = 60_000;
const GLANCE_MS = 100;

/** Waits until a program says at its own path that it is ready. */
export async function ready(
  origin: string,
  child: ChildProcess,
  path = '/health/ready',
): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const isReady = await fetch(`${origin}${path}`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (child.exitCode !== null) throw new Error('The program ended before it was ready');
    await pause(GLANCE_MS);
  }
  throw new Error(`${origin} is not ready after ${String(READY_MS / 1000)} s`);
}

/** Starts a program of the product and waits until it is ready; on a free port unless one is given. */
export async function startProgram(file: string, environment: Readonly<Record<string, string>>) {
  const port = environment['PORT'] ?? (await freePort());
  const child = await start(file, {
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    ...environment,
    PORT: port,
  });
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child).catch(async (error: unknown) => {
    await stop(child);
    throw error;
  });
  return { child, origin };
}
