import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { InternalTokens } from '@jiedui/identity';
import { startPostgres } from '@jiedui/postgres';
import { ROOT } from '@jiedui/schema';
import { freePort } from '../free-port.ts';
import { Dice } from '../generated/dice.ts';
import { KINDS } from './kind.ts';
import { listens, natsProgram } from './nats-program.ts';
import { Part } from './part.ts';
import type { Program } from './part.ts';
import type { Wire } from './send.ts';

/** The graph as it is composed, each part a process of its own that is started again whenever it ends. */
export interface Graph {
  readonly databaseUrl: string;
  readonly wire: Wire;
  /** The subgraphs, and the bus where its program is there. */
  readonly parts: readonly Part[];
  readonly hasBus: boolean;
  stop(): Promise<void>;
}

export const DOMAINS = KINDS.map(({ domain }) => domain);

const isLive = (origin: string) =>
  fetch(`${origin}/health/live`, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false,
  );

const inherited = () => {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  return { PATH, HOME, TMPDIR };
};

interface Surroundings {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly natsUrl: string | undefined;
  readonly ports: ReadonlyMap<string, string>;
}

function subgraphProgram(domain: string, around: Surroundings): Program {
  const { folder, databaseUrl, secret, natsUrl, ports } = around;
  const origin = (name: string) => `http://127.0.0.1:${ports.get(name) ?? ''}`;
  return {
    name: domain,
    command: process.execPath,
    args: ['--import', 'tsx', `subgraphs/${domain}/src/main.ts`],
    folder: ROOT,
    environment: {
      ...inherited(),
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATABASE_URL: databaseUrl,
      PORT: ports.get(domain) ?? '',
      INTERNAL_SECRET: secret,
      EVENT_SOURCES: DOMAINS.map((name) => `${name}=${origin(name)}/graphql`).join(','),
      ...(natsUrl !== undefined && { NATS_URL: natsUrl }),
    },
    logFile: path.join(folder, `${domain}.log`),
    isUp: () => isLive(origin(domain)),
  };
}

const natsServer = (command: string, port: string, folder: string): Program => ({
  name: 'nats',
  command,
  args: ['-a', '127.0.0.1', '-p', port],
  folder,
  environment: inherited(),
  logFile: path.join(folder, 'nats.log'),
  isUp: () => listens(port),
});

/** Starts all parts over an empty database in `folder`, and waits until they are up. */
export async function startGraph(
  folder: string,
  seed: number,
  { withBus = true }: { withBus?: boolean } = {},
): Promise<Graph> {
  const postgres = await startPostgres({
    dataDir: path.join(folder, 'data'),
    log: (line) => appendFileSync(path.join(folder, 'postgres.log'), `${line}\n`),
  });
  const secret = randomBytes(32).toString('hex');
  const bus = withBus ? natsProgram() : undefined;
  const natsPort = await freePort();
  const ports = new Map<string, string>();
  for (const domain of DOMAINS) ports.set(domain, await freePort());
  const around: Surroundings = {
    ...{ folder, databaseUrl: postgres.url, secret, ports },
    natsUrl: bus === undefined ? undefined : `nats://127.0.0.1:${natsPort}`,
  };
  const programs = [
    ...(bus === undefined ? [] : [natsServer(bus, natsPort, folder)]),
    ...DOMAINS.map((domain) => subgraphProgram(domain, around)),
  ];
  const parts = programs.map((program, index) => new Part(program, new Dice(seed * 31 + index)));
  await Promise.all(parts.map((part) => part.untilUp()));
  const urls = new Map(
    [...ports].map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]),
  );
  return {
    databaseUrl: postgres.url,
    wire: { urls, tokens: new InternalTokens(secret) },
    parts,
    hasBus: bus !== undefined,
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()));
      await postgres.stop();
    },
  };
}
