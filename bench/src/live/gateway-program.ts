import { setTimeout as pause } from 'node:timers/promises';
import { startGateway } from '@jiedui/gateway';
import { tokenVerifierFrom } from '@jiedui/identity';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { collectedMemory } from '../contenders/collected-memory.ts';
import { openInProcess } from '../contenders/in-process.ts';
import { withParts } from '../contenders/parts.ts';
import { tellParent } from '../contenders/tell-parent.ts';

// The parts of the standalone, with the facts, for a client that reads more streams than one usually may.
const { DATABASE_URL: databaseUrl = '', JWT_PUBLIC_KEY, JWT_ISSUER } = process.env;
const logger = pino({ level: 'error' }, pino.destination(2));
const GLANCE_MS = 20;
const NO_LIMIT = 1_000_000;

const subgraphs = await openInProcess({ databaseUrl, logger, withFacts: true });
const gateway = await startGateway({
  supergraphSdl: readSupergraph(),
  port: 0,
  logger,
  tokenVerifier: tokenVerifierFrom({ JWT_PUBLIC_KEY, JWT_ISSUER }),
  streams: { most: NO_LIMIT, mostPerClient: NO_LIMIT },
  dataSource: subgraphs.dataSource,
  ...withParts('on'),
});
// A ledger that still enters the facts would tell them as news.
while (!(await Promise.all(subgraphs.all.map((subgraph) => subgraph.ready()))).every(Boolean))
  await pause(GLANCE_MS);

tellParent({
  url: `${gateway.url}/graphql`,
  answers: { memory: collectedMemory },
  stop: async () => {
    await gateway.stop();
    await subgraphs.stop();
  },
});
