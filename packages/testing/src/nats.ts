import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { hasDocker, runNatsContainer } from './nats-container.ts';
import { natsProgram, runNats } from './nats-program.ts';
import type { NatsOptions, NatsServer } from './nats-server.ts';

/**
 * Why no bus can be started here; undefined where one can.
 *
 * @example
 * const why = await noNats();
 * describe.skipIf(why)(`a doorbell${why ?? ''}`, …);
 */
export async function noNats(): Promise<string | undefined> {
  if (natsProgram() !== undefined || (await hasDocker())) return undefined;
  return ' (needs nats-server in PATH or at NATS_SERVER_PATH, or Docker)';
}

/** Starts the program of NATS_SERVER_PATH or in PATH, else a container where Docker answers. */
export async function startNats(options: NatsOptions = {}): Promise<NatsServer> {
  const port = options.port ?? (await freePort());
  const program = natsProgram();
  const server = await (program === undefined
    ? runNatsContainer({ ...options, port })
    : runNats(program, { ...options, port }));
  return { ...server, port, url: `nats://127.0.0.1:${String(port)}` };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
