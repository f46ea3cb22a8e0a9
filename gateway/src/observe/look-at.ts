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
  new Counter({
    name: 'gateway_shared_fetches_total',
    help: 'Fetches that took the answer of an equal one under way',
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const { name, sharedFetches } of subgraphs.sharing)
        this.inc({ subgraph: name }, sharedFetches);
    },
  });
  new Counter({
    name: 'gateway_batched_fetches_total',
    help: 'Fetches over HTTP that shared a request with others',
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const { name, batchedFetches } of subgraphs.overHttp)
        this.inc({ subgraph: name }, batchedFetches);
    },
  });
}
