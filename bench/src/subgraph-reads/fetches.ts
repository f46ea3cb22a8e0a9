import { startGateway } from '@jiedui/gateway';
import type { StreamingDataSource } from '@jiedui/gateway';
import { readSupergraph } from '@jiedui/schema/supergraph';
import { pino } from 'pino';
import type { SubgraphsInProcess } from '../contenders/in-process.ts';
import { ask } from '../measure/ask.ts';
import { list, page } from '../measure/workload.ts';
import { numbers } from '../generated/record.ts';
import { pairingOf } from '../generated/pairing.ts';
import type { Size } from '../generated/pairing.ts';
import type { BY_HAND } from './by-hand.ts';

export type FetchName = keyof typeof BY_HAND;

/** What a subgraph is asked, of all pairings in turn. */
export interface Fetch {
  readonly name: FetchName;
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  /** The pairings of each request. */
  readonly keys: readonly (readonly string[])[];
  /** At least so much of the limit. */
  readonly target: number;
}

const LIST = 20;

/** The fetches as the gateway sends them: word for word what its plans of the two operations ask. */
export async function fetchesOf(subgraphs: SubgraphsInProcess, size: Size): Promise<Fetch[]> {
  const sent: { subgraph: string; query: string; operationName: string | undefined }[] = [];
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(),
    port: 0,
    logger: pino({ level: 'error' }),
    dataSource: (subgraph) => {
      const source = subgraphs.dataSource(subgraph);
      if (!source) throw new Error(`${subgraph} is no subgraph`);
      const noting: StreamingDataSource = {
        process: (fetch) => {
          const { query = '', operationName } = fetch.request;
          sent.push({ subgraph, query, operationName });
          return source.process(fetch);
        },
        subscribe: (request, context) => source.subscribe(request, context),
      };
      return noting;
    },
  });
  const requestsOf = async (workload: ReturnType<typeof list>) => {
    const [request] = workload.requests;
    if (!request) throw new Error(`${workload.title} asks nothing`);
    await ask(`${gateway.url}/graphql`, request);
    return sent.splice(0);
  };
  const ofPage = await requestsOf(page(size));
  const ofList = await requestsOf(list());
  await gateway.stop();

  const all = numbers(size.pairings).map((n) => pairingOf(n, size).id);
  const single = all.map((id) => [id]);
  const lists = all.map((_, at) => [...all, ...all].slice(at, at + Math.min(LIST, all.length)));
  const found = (requests: typeof sent, subgraph: string) => {
    const request = requests.find((each) => each.subgraph === subgraph);
    if (!request) throw new Error(`${subgraph} is not asked`);
    return request;
  };
  return [
    { name: '01 industry', ...found(ofPage, 'industry'), keys: single, target: 0.45 },
    { name: '01 labour', ...found(ofPage, 'labour'), keys: single, target: 0.45 },
    { name: '40 industry', ...found(ofList, 'industry'), keys: lists, target: 0.75 },
  ];
}
