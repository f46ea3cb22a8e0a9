import { startGateway } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import { collectedMemory } from '../contenders/collected-memory.ts';
import { withParts } from '../contenders/parts.ts';
import { tellParent } from '../contenders/tell-parent.ts';
import { withHidden } from './variant.ts';

// The gateway alone: what its heap holds is its own.
const { SUBGRAPH_URLS = '{}' } = process.env;
const whole = readSupergraph();
const hiding = withHidden(whole);
const gateway = await startGateway({
  supergraphSdl: whole,
  subgraphUrls: JSON.parse(SUBGRAPH_URLS) as Record<string, string>,
  port: 0,
  logger: pino({ level: 'error' }, pino.destination(2)),
  ...withParts('on'),
});

tellParent({
  url: `${gateway.url}/graphql`,
  answers: {
    memory: collectedMemory,
    /** Replaces the supergraph; answers in how many milliseconds. */
    reload: (isHiding) => {
      const began = performance.now();
      gateway.reload(isHiding === true ? hiding : whole);
      return performance.now() - began;
    },
  },
  stop: () => gateway.stop(),
});
