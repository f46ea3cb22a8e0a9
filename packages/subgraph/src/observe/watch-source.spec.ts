import { describe, expect, it } from 'vitest';
import type { EventSource, LoggedEvent } from '../writes/event-log.ts';
import { SubgraphMetrics } from './metrics.ts';
import { watchSource } from './watch-source.ts';

const event = (secondsAgo: number) =>
  ({ at: new Date(Date.now() - secondsAgo * 1_000).toISOString() }) as LoggedEvent;

/** A log with these answers to one look after another; the last one fails. */
function watched(...answers: readonly LoggedEvent[][]) {
  const metrics = new SubgraphMetrics();
  const left = [...answers];
  const source: EventSource = {
    name: 'industry',
    onRing: () => () => undefined,
    read: () => {
      const next = left.shift();
      return next ? Promise.resolve(next) : Promise.reject(new Error('away'));
    },
  };
  const value = async (name: string) => {
    const metric = await metrics.registry.getSingleMetric(name)?.get();
    const values: readonly { value: number; metricName?: string }[] = metric?.values ?? [];
    return values.find(({ metricName = name }) => [name, `${name}_sum`].includes(metricName))
      ?.value;
  };
  return { source: watchSource(source, 'pairings', metrics), value };
}

describe('a log that is followed', () => {
  it('says how old the oldest event is that was not applied, until there is none', async () => {
    const { source, value } = watched([event(30), event(1)], []);
    await source.read('0', 10);
    expect(await value('subgraph_events_behind_seconds')).toBeCloseTo(30, 0);
    expect(await value('subgraph_event_lag_seconds')).toBeCloseTo(30, 0);
    await source.read('2', 10);
    expect(await value('subgraph_events_behind_seconds')).toBe(0);
    expect(await value('subgraph_event_lag_seconds')).toBeCloseTo(30, 0);
  });

  it('is not ahead of its time where its clock is', async () => {
    const { source, value } = watched([event(-5)]);
    await source.read('0', 10);
    expect(await value('subgraph_events_behind_seconds')).toBe(0);
  });

  it('counts looks that fail, which are thrown as they are', async () => {
    const { source, value } = watched();
    await expect(source.read('0', 10)).rejects.toThrow('away');
    expect(await value('subgraph_event_reads_failed_total')).toBe(1);
  });
});
