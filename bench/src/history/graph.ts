import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { InternalTokens } from '@jiedui/identity';
import { startPostgres } from '@jiedui/postgres';
import { freePort } from '../free-port.ts';
import { Dice } from '../generated/dice.ts';
import { DOMAINS } from './kind.ts';
import { natsProgram } from './nats-program.ts';
import { Part } from './part.ts';
import { natsServer, subgraphProgram, twinOf, TWINS } from './programs.ts';
import type { Surroundings } from './programs.ts';
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

const PATIENCE_MS = 120_000;

/** Starts all parts over an empty database in `folder`, and waits until they are up. */
export async function startGraph(
  folder: string,
  seed: number,
  { withBus = true, withTwins = false }: { withBus?: boolean; withTwins?: boolean } = {},
): Promise<Graph> {
  const postgres = await startPostgres({
    dataDir: path.join(folder, 'data'),
    log: (line) => appendFileSync(path.join(folder, 'postgres.log'), `${line}\n`),
  });
  const secret = randomBytes(32).toString('hex');
  const bus = withBus ? natsProgram() : undefined;
  const natsPort = await freePort();
  const ports = new Map<string, string>();
  const twins = withTwins ? TWINS : [];
  for (const name of [...DOMAINS, ...twins.map(twinOf)]) ports.set(name, await freePort());
  const around: Surroundings = {
    ...{ folder, databaseUrl: postgres.url, secret, ports },
    natsUrl: bus === undefined ? undefined : `nats://127.0.0.1:${natsPort}`,
  };
  const programs = [
    ...(bus === undefined ? [] : [natsServer(bus, natsPort, folder)]),
    ...DOMAINS.map((domain) => subgraphProgram(domain, around)),
    ...twins.map((domain) => subgraphProgram(domain, around, twinOf(domain))),
  ];
  const parts = programs.map((program, index) => new Part(program, new Dice(seed * 31 + index)));
  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop()));
    await postgres.stop();
  };
  try {
    await Promise.all(parts.map((part) => part.untilUp(PATIENCE_MS)));
  } catch (error) {
    await stop();
    throw error;
  }
  const url = (name: string) => `http://127.0.0.1:${ports.get(name) ?? ''}/graphql`;
  const urls = new Map(DOMAINS.map((domain) => [domain, url(domain)]));
  const twinUrls = new Map(twins.map((domain) => [domain, url(twinOf(domain))]));
  return {
    databaseUrl: postgres.url,
    wire: { urls, twinUrls, tokens: new InternalTokens(secret) },
    parts,
    hasBus: bus !== undefined,
    stop,
  };
}
