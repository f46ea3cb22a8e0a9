import { createHash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { limitsWith } from '@jiedui/gateway';
import { loadGraph, Observer, ServedGraph, startApollo } from '@jiedui/gateway/parts';
import type { ExecutionContext, GatewayContext, Graph, Observation } from '@jiedui/gateway/parts';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { parse } from 'graphql';
import { pino } from 'pino';
import { RATE } from '../contenders/parts.ts';
import type { Request } from '../measure/workload.ts';
import type { Recorded } from './recorded.ts';

/** Answers a request as text; to be measured it is called for its answer alone. */
export interface Way {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
  readonly text: () => Promise<string>;
}

const logger = pino({ level: 'error' }, pino.destination(2));

const contextOf = (): GatewayContext => {
  const observation: Observation = { begunAt: 0, client: 'bench', outcome: 'ok' };
  return { requestId: 'bench', client: 'bench', observation };
};

export const graphOver = (recorded: Recorded, compiledPlans: boolean): Graph =>
  loadGraph(readSupergraph(), { open: recorded.replaying, compiledPlans });

/** The graph by itself, as Apollo Server asks it. */
export function alone(graph: Graph, { query, variables }: Request): Way {
  const document = parse(query);
  const queryHash = createHash('sha256').update(query).digest('hex');
  const ask = () => {
    const request = { query, variables };
    const context = contextOf();
    return graph.execute({
      request,
      document,
      queryHash,
      metrics: {},
      context,
    } as unknown as ExecutionContext);
  };
  const text = async () => JSON.stringify((await ask()).data);
  return { name: 'the graph alone', ask, text };
}

/** Through Apollo Server, with the plugins of the gateway and everything that it limits. */
export async function throughApollo(graph: Graph, { query, variables }: Request) {
  const limits = limitsWith({ rate: RATE });
  const observer = new Observer({ logger, operations: [] });
  const served = new ServedGraph(graph, logger);
  const yes = () => true;
  const asking = { canKnowWhoAsks: yes, canTellWhoAsks: yes };
  const apollo = await startApollo({ served, limits, ...asking, observer, logger });
  const ask = async () => {
    const headers = new HeaderMap([
      ['content-type', 'application/json'],
      ['accept', 'application/json'],
    ]);
    const { body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query, variables } },
      context: () => Promise.resolve(contextOf()),
    });
    return body.kind === 'complete' ? body.string : '';
  };
  const way: Way = { name: 'through Apollo Server', ask, text: ask };
  return { way, stop: () => apollo.stop() };
}
