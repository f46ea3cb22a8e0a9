import { setTimeout as pause } from 'node:timers/promises';
import { subgraphDefinitions } from '@jiedui/schema';
import { freePort } from '../free-port.ts';
import { start, stop } from './child.ts';
import type { Contender } from './contender.ts';

const READY_MS = 60_000;
const GLANCE_MS = 100;

async function ready(origin: string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const isReady = await fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await pause(GLANCE_MS);
  }
  throw new Error(`${origin} is not ready after ${String(READY_MS / 1000)} s`);
}

/** Starts a program of the product and waits until it is ready; on a free port unless one is given. */
export async function startProgram(file: string, environment: Readonly<Record<string, string>>) {
  const port = environment['PORT'] ?? (await freePort());
  const child = start(file, { HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...environment, PORT: port });
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin).catch(async (error: unknown) => {
    await stop(child);
    throw error;
  });
  return { child, origin };
}

/** The product as it is composed: the programs themselves, gateway and six subgraphs, each a process. */
export async function startOursOverHttp(databaseUrl: string): Promise<Contender> {
  const names = (await subgraphDefinitions()).map(({ name }) => name);
  const subgraphs = await Promise.all(
    names.map((name) =>
      startProgram(`subgraphs/${name}/src/main.ts`, {
        DATABASE_URL: databaseUrl,
        LOAD_FACTS: 'false',
        // What is compared is reading: nobody follows another's log meanwhile.
        EVENT_SOURCES: 'none',
      }),
    ),
  );
  const urls = subgraphs.map(({ origin }, at) => `${String(names[at])}=${origin}/graphql`);
  const gateway = await startProgram('gateway/src/main.ts', { SUBGRAPH_URLS: urls.join(',') });
  const children = [gateway, ...subgraphs].map(({ child }) => child);
  return {
    name: 'ours, over HTTP',
    url: `${gateway.origin}/graphql`,
    pids: children.map(({ pid }) => pid ?? 0),
    stop: async () => {
      await Promise.all(children.map(stop));
    },
  };
}
