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

/** Of ten years one in the past: there is as much after it as before. */
export const YEAR = { from: '2018-01-01', to: '2018-12-31' };
/** Of the pairings so many, from the largest to the smallest. */
const ASKED = 25;

export const throughGateway = (name: string, { requests }: Workload): Read => ({
  name,
  ask: ({ url }, n) => ask(url, requests[n % requests.length] ?? { query: '', variables: {} }),
});

const MONEY = 'yuan atLeast approximate upperBound recordCount missingCount';
/** What an overview shows of all, or of a year. */
const OVERVIEW = `query ($filter: ActivityFilter) {
  totals(filter: $filter) { activityCount pairingsWithoutActivity unpairedActivityCount contracted { ${MONEY} } }
  flows(filter: $filter, level: PROVINCE, first: 50) { supporter { code } domain recipient { code } activityCount
    contracted { ${MONEY} } } }`;
const overview = (name: string, filter: object) =>
  throughGateway(name, {
    title: name,
    requests: [{ query: OVERVIEW, variables: { filter } }],
  });

/** The contract's two pages: of the largest pairing, of pairings of all sizes, and of the list; and the overview. */
export function pages(pairings: number): Read[] {
  const { title, requests } = page({ pairings });
  const step = Math.max(1, Math.floor(pairings / ASKED));
  const some = requests.filter((_, n) => n % step === 0);
  return [
    throughGateway('operation 01, the largest pairing', { title, requests: requests.slice(0, 1) }),
    throughGateway('operation 01, pairings of all sizes', { title, requests: some }),
    throughGateway('operation 40', list()),
    overview('overview', {}),
    overview('overview of a year', { period: YEAR }),
    overview('overview of a month', { period: { from: '2018-03-01', to: '2018-03-31' } }),
  ];
}

const PAIRINGS_AND_REGIONS: Readonly<Record<string, (n: number) => string>> = {
  Pairing: (n) => pairingOf(n, { pairings: Infinity }).id,
  Region: (n) => pairingOf(n, { pairings: Infinity }).recipient,
};

const keyOf = (type: string, n: number): string =>
  PAIRINGS_AND_REGIONS[type]?.(n) ?? idOf(tableOf(type), n);

const ofAYear = (selection: string) =>
  selection.replace(/from: "[^"]*", to: "[^"]*"/, `from: "${YEAR.from}", to: "${YEAR.to}"`);

const inSubgraph = (name: string, subgraph: string, query: string): Read => ({
  name,
  ask: async ({ subgraphs }) => {
    const answer = await subgraphs.find((each) => each.name === subgraph)?.answer({ query });
    if (!answer || answer.errors) throw new Error(`${query}: ${String(answer?.errors)}`);
  },
});

/**
 * Every total that a subgraph answers, under no filter and under all, and every total and page of a year: of the first of
 * its type, which of pairings is the largest.
 */
export function totals({ name, schema }: RunningSubgraph, types: readonly string[]): Read[] {
  return questions(schema, types).flatMap(({ type, place, operation, ...asked }) => {
    const isFiltered = (one: string) => /^\w+\(/.test(one);
    const isPage = (one: string) => one.includes('first:');
    const read = (title: string, one: string) =>
      inSubgraph(title, name, operation(one, [keyOf(type, 0)]));
    return [
      ...asked.totals.map((one) => read(`${place}${isFiltered(one) ? ' filtered' : ''}`, one)),
      ...asked.ofPeriod.map((one) =>
        read(`${place} of a year${isPage(one) ? ', a page' : ''}`, ofAYear(one)),
      ),
    ];
  });
}
