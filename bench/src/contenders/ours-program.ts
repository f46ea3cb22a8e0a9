import { answerCacheFrom, startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { collectedMemory, oldMemory } from './collected-memory.ts';
import { CONNECTIONS } from './contender.ts';
import { openInProcess } from './in-process.ts';
import { withParts } from './parts.ts';
import { tellParent } from './tell-parent.ts';

// The parts of the standalone over a generated database: alone, it would load the facts into it.
const {
  DATABASE_URL: databaseUrl = '',
  PARTS: parts,
  ANSWER_CACHE: size = '0',
  BATCHED_READS: batches = 'on',
} = process.env;
// Clients that go away at the end of a round are nothing to warn of.
const logger = pino({ level: 'error' }, pino.destination(2));

let statements = 0;
const subgraphs = await openInProcess({
  databaseUrl,
  logger,
  maxConnections: CONNECTIONS,
  batchesReads: batches === 'on',
  onStatement: () => (statements += 1),
});
const gateway = await startGateway({
  supergraphSdl: readSupergraph(),
  port: 0,
  logger,
  dataSource: subgraphs.dataSource,
  answerCache: answerCacheFrom({ ANSWER_CACHE: Number(size) }, subgraphs.changes),
  ...withParts(parts),
});

tellParent({
  url: `${gateway.url}/graphql`,
  answers: { statements: () => statements, memory: collectedMemory, old: oldMemory },
  stop: async () => {
    await gateway.stop();
    await subgraphs.stop();
  },
});
