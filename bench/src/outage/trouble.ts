import type { Graph } from './graph.ts';
import { slowProxy } from './slow-proxy.ts';

/** A way in which a subgraph gets into trouble, and out of it. */
export interface Trouble {
  readonly title: string;
  /** Where the gateway finds the subgraph, if not at its own address. */
  readonly victim?: string;
  begin(): void;
  end(): Promise<void>;
  /** Once it is measured. */
  stop(): Promise<void>;
}

const nothing = () => Promise.resolve();

export const killed = (graph: Graph): Trouble => ({
  title: 'killed',
  begin: () => {
    graph.signal('SIGKILL');
  },
  end: () => graph.restart(),
  stop: nothing,
});

export const paused = (graph: Graph): Trouble => ({
  title: 'paused',
  begin: () => {
    graph.signal('SIGSTOP');
  },
  end: () => {
    graph.signal('SIGCONT');
    return nothing();
  },
  stop: nothing,
});

export async function slowed(graph: Graph, delay: number): Promise<Trouble> {
  const proxy = await slowProxy(graph.victimPort);
  return {
    title: `slowed by ${String(delay)} ms`,
    victim: proxy.origin,
    begin: () => {
      proxy.holdBack(delay);
    },
    end: () => {
      proxy.holdBack(0);
      return nothing();
    },
    stop: () => proxy.stop(),
  };
}
