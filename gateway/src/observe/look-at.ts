import type { Registry } from '@jiedui/observation';
import { Counter, Gauge } from 'prom-client';

/** What is looked up at the moment when somebody asks. */
export interface Looks {
  readonly open: { readonly size: number };
  readonly shared: { readonly size: number };
  readonly subgraphs: {
    readonly overHttp: Iterable<{
      readonly name: string;
      readonly isAway: boolean;
      readonly batchedFetches: number;
    }>;
    readonly sharing: Iterable<{ readonly name: string; readonly sharedFetches: number }>;
  };
}

/** Counts what is there already, without being told. */
export function lookAt(registry: Registry, { open, shared, subgraphs }: Looks): void {
  const registers = [registry];
  new Gauge({
    name: 'gateway_open_streams',
    help: 'Streams of events that clients read now',
    registers,
    collect() {
      this.set(open.size);
    },
  });
  new Gauge({
    name: 'gateway_shared_streams',
    help: 'Streams of events that are read from subgraphs for them, each for one client or many',
    registers,
    collect() {
      this.set(shared.size);
    },
  });
  new Gauge({
    name: 'gateway_subgraph_away',
    help: '1 while a subgraph over HTTP is left alone, since it failed too often; else 0',
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const { name, isAway } of subgraphs.overHttp)
        this.set({ subgraph: name }, isAway ? 1 : 0);
    },
  });
  countFetches('gateway_shared_fetches_total', {
    help: 'Fetches that took the answer of an equal one under way',
    counts: () => [...subgraphs.sharing].map(({ name, sharedFetches }) => [name, sharedFetches]),
    registers,
  });
  countFetches('gateway_batched_fetches_total', {
    help: 'Fetches over HTTP that shared a request with others',
    counts: () => [...subgraphs.overHttp].map(({ name, batchedFetches }) => [name, batchedFetches]),
    registers,
  });
}

interface Counted {
  readonly help: string;
  /** By the names of subgraphs. */
  readonly counts: () => (readonly [subgraph: string, fetches: number])[];
  readonly registers: Registry[];
}

/** A counter of what the ways to the subgraphs have counted themselves. */
function countFetches(name: string, { help, counts, registers }: Counted): void {
  new Counter({
    name,
    help,
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const [subgraph, fetches] of counts()) this.inc({ subgraph }, fetches);
    },
  });
}
