import { questions } from '../../../tests/questions.ts';
import { idOf } from '../generated/record.ts';
import { pairingOf } from '../generated/pairing.ts';
import { ask } from '../measure/ask.ts';
import { list, page } from '../measure/workload.ts';
import type { Workload } from '../measure/workload.ts';
import { tableOf } from '@jiedui/subgraph';
import type { RunningSubgraph } from '@jiedui/subgraph';
import type { GrownGraph } from './graph.ts';

/** Something that is asked again and again. */
export interface Read {
  readonly name: string;
  /** Asks it the nth time; rejects where it is not answered. */
  readonly ask: (graph: GrownGraph, n: number) => Promise<unknown>;
}

/** Of the pairings so many, from the largest to the smallest. */
const ASKED = 25;

const throughGateway = (name: string, { requests }: Workload): Read => ({
  name,
  ask: ({ url }, n) => ask(url, requests[n % requests.length] ?? { query: '', variables: {} }),
});

/** The contract's two pages: of the largest pairing, of pairings of all sizes, and of the list. */
export function pages(pairings: number): Read[] {
  const { title, requests } = page({ pairings });
  const step = Math.max(1, Math.floor(pairings / ASKED));
  const some = requests.filter((_, n) => n % step === 0);
  return [
    throughGateway('operation 01, the largest pairing', { title, requests: requests.slice(0, 1) }),
    throughGateway('operation 01, pairings of all sizes', { title, requests: some }),
    throughGateway('operation 40', list()),
  ];
}

const PAIRINGS_AND_REGIONS: Readonly<Record<string, (n: number) => string>> = {
  Pairing: (n) => pairingOf(n, { pairings: Infinity }).id,
  Region: (n) => pairingOf(n, { pairings: Infinity }).recipient,
};

const keyOf = (type: string, n: number): string =>
  PAIRINGS_AND_REGIONS[type]?.(n) ?? idOf(tableOf(type), n);

/** Every total that a subgraph answers, under no filter and under all: of the first of its type, which of pairings is the largest. */
export function totals({ name, schema }: RunningSubgraph, types: readonly string[]): Read[] {
  return questions(schema, types).flatMap(({ type, place, totals: asked, operation }) =>
    asked.map((one) => {
      const query = operation(one, [keyOf(type, 0)]);
      const filters = /^\w+\(([^)]*)\)/.exec(one)?.[1] ?? '';
      return {
        name: `${place}${filters === '' ? '' : ' filtered'}`,
        ask: async ({ subgraphs }: GrownGraph) => {
          const subgraph = subgraphs.find((each) => each.name === name);
          const answer = await subgraph?.answer({ query });
          if (!answer || answer.errors) throw new Error(`${query}: ${String(answer?.errors)}`);
        },
      };
    }),
  );
}
