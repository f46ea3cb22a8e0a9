import type { GatewayOptions } from '@jiedui/gateway';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { gatewayOver } from './graph.ts';

type Changes = NonNullable<NonNullable<GatewayOptions['answerCache']>['changes']>;
type Feed = NonNullable<ReturnType<Changes>>;

/** What a gateway's cache did since it began. */
export interface Did {
  readonly hit: number;
  readonly miss: number;
  readonly behind: number;
  readonly stored: number;
  readonly dropped: number;
  /** Parts of answers that were kept, and those that were fetched, by subgraph. */
  readonly parts: Readonly<Record<'kept' | 'fetched', Readonly<Record<string, number>>>>;
}

/** Reads what a gateway counts of its cache. */
export async function didOf(url: string): Promise<Did> {
  const page = await (await fetch(`${url}/metrics`)).text();
  const sum = (name: string, label: string) =>
    [...page.matchAll(new RegExp(`^gateway_answer_cache_${name}\\{${label}\\} (\\d+)`, 'gm'))]
      .map(([, count]) => Number(count))
      .reduce((all, count) => all + count, 0);
  const lookups = (result: string) => sum('lookups_total', `result="${result}"`);
  const parts = (result: string) =>
    Object.fromEntries(
      [
        ...page.matchAll(
          new RegExp(
            `^gateway_answer_cache_parts_total\\{subgraph="(\\w+)",result="${result}"\\} (\\d+)`,
            'gm',
          ),
        ),
      ].map(([, subgraph = '', count]) => [subgraph, Number(count)]),
    );
  return {
    hit: lookups('hit'),
    miss: lookups('miss'),
    behind: lookups('behind'),
    stored: sum('answers_total', 'outcome="stored"'),
    dropped: sum('dropped_total', 'reason="changed"'),
    parts: { kept: parts('kept'), fetched: parts('fetched') },
  };
}

/** A gateway that keeps answers, over subgraphs in process. `through` may spoil what it is told of changes. */
export async function cachingGateway(
  subgraphs: { readonly subgraph: (name: string) => RunningSubgraph },
  options: Partial<GatewayOptions> = {},
  through: (feed: Feed) => Feed = (feed) => feed,
) {
  const gateway = await gatewayOver(subgraphs, {
    answerCache: { changes: (name) => through(subgraphs.subgraph(name).changes) },
    ...options,
  });
  return { ...gateway, did: () => didOf(gateway.url) };
}
