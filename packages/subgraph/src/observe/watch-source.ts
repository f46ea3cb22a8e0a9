import type { EventSource } from '../writes/event-log.ts';
import type { SubgraphMetrics } from './metrics.ts';

/** A log that says with each look how old what was found is. Clocks may differ a little: no age is below zero. */
export const watchSource = (
  source: EventSource,
  subgraph: string,
  metrics: SubgraphMetrics,
): EventSource => ({
  name: source.name,
  onRing: (listener) => source.onRing(listener),
  read: async (after, limit) => {
    try {
      const events = await source.read(after, limit);
      const [oldest] = events;
      const age = oldest && Math.max(0, (Date.now() - Date.parse(oldest.at)) / 1000);
      metrics.eventsRead(subgraph, source.name, age);
      return events;
    } catch (error) {
      metrics.eventsUnread(subgraph, source.name);
      throw error;
    }
  },
});
