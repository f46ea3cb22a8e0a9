import { answerCacheFrom, startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { withParts } from './parts.ts';
import { tellParent } from './tell-parent.ts';

// The gateway alone, over subgraphs that run already.
const { SUBGRAPH_URLS = '{}', PARTS: parts, ANSWER_CACHE: size = '0' } = process.env;
const gateway = await startGateway({
  supergraphSdl: readSupergraph(),
  subgraphUrls: JSON.parse(SUBGRAPH_URLS) as Record<string, string>,
  port: 0,
  // Clients that go away at the end of a round are nothing to warn of.
  logger: pino({ level: 'error' }, pino.destination(2)),
  answerCache: answerCacheFrom({ ANSWER_CACHE: Number(size) }),
  ...withParts(parts),
});

tellParent({ url: `${gateway.url}/graphql`, stop: () => gateway.stop() });
