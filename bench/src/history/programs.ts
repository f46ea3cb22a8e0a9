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
  /** Where each subgraph listens, by name; the second of two that are the same is named by `twinOf`. */
  readonly ports: ReadonlyMap<string, string>;
}

/** The subgraphs that run twice where twins are wanted: the one with the ledger, and one that it follows. */
export const TWINS = ['pairings', 'industry'];
export const twinOf = (domain: string): string => `${domain}-2`;

/** A subgraph, as it is started where each is a process of its own; where it is a twin, under a name of its own. */
export function subgraphProgram(domain: string, around: Surroundings, name = domain): Program {
  const { folder, databaseUrl, secret, natsUrl, ports } = around;
  const origin = (of: string) => `http://127.0.0.1:${ports.get(of) ?? ''}`;
  return {
    name,
    command: process.execPath,
    args: ['--import', 'tsx', `subgraphs/${domain}/src/main.ts`],
    folder: ROOT,
    environment: {
      ...inherited(),
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATABASE_URL: databaseUrl,
      PORT: ports.get(name) ?? '',
      INTERNAL_SECRET: secret,
      EVENT_SOURCES: DOMAINS.map((each) => `${each}=${origin(each)}/graphql`).join(','),
      ...(natsUrl !== undefined && { NATS_URL: natsUrl }),
    },
    logFile: path.join(folder, `${name}.log`),
    isUp: () => isLive(origin(name)),
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
