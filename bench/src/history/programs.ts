import path from 'node:path';
import { ROOT } from '@jiedui/schema';
import { DOMAINS } from './kind.ts';
import { listens } from './nats-program.ts';
import type { Program } from './part.ts';

const isLive = (origin: string) =>
  fetch(`${origin}/health/live`, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false,
  );

const inherited = () => {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  return { PATH, HOME, TMPDIR };
};

/** What the programs of one graph have in common. */
export interface Surroundings {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly natsUrl: string | undefined;
  readonly ports: ReadonlyMap<string, string>;
}

/** A subgraph, as it is started where each is a process of its own. */
export function subgraphProgram(domain: string, around: Surroundings): Program {
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

export const natsServer = (command: string, port: string, folder: string): Program => ({
  name: 'nats',
  command,
  args: ['-a', '127.0.0.1', '-p', port],
  folder,
  environment: inherited(),
  logFile: path.join(folder, 'nats.log'),
  isUp: () => listens(port),
});
