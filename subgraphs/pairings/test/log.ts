import { randomUUID } from 'node:crypto';
import type { Activity, EventSource, IndicatorLine, LoggedEvent } from '@jiedui/subgraph';
import { UNDATED } from './records.ts';

type Reported = Partial<Omit<LoggedEvent, 'activity'>> & { readonly activity?: Partial<Activity> };

/** What a subgraph elsewhere has recorded: no fact, its id and its title say so. */
export const testActivity = (stated: Partial<Activity>): Activity => ({
  domain: 'INDUSTRY',
  kind: 'AGREEMENT',
  label: { zh: '协议', en: 'Agreement' },
  title: { zh: '测试活动', en: null },
  status: 'DONE',
  occurred: UNDATED,
  pairing: null,
  money: null,
  quantities: [],
  partOf: null,
  origin: { sourceId: null, quote: null, url: null, confidence: 'STATED' },
  contributions: [],
  ...stated,
});

/** Announces an indicator, as its owner's log does. */
export const announcement = (line: IndicatorLine, event: Reported = {}): Reported => ({
  recordType: 'indicator',
  id: line.code,
  record: { name: line.name, unit: line.unit, position: 0 },
  ...event,
});

/** The log of a subgraph elsewhere, as the ledger pulls it. */
export function testLog(name: string, ...reported: readonly Reported[]): EventSource {
  const events = reported.map(({ activity, ...event }, index): LoggedEvent => ({
    seq: String(index + 1),
    type: 'REPORTED',
    recordType: 'agreement',
    id: `agreement_test-${randomUUID()}`,
    revision: 1,
    record: {},
    reportedBy: null,
    side: null,
    tokenId: null,
    reason: null,
    at: '2024-01-01T00:00:00Z',
    ...event,
    activity: event.recordType === 'indicator' ? null : testActivity(activity ?? {}),
  }));
  return {
    name,
    read: (after, limit) =>
      Promise.resolve(events.filter(({ seq }) => Number(seq) > Number(after)).slice(0, limit)),
    onRing: () => () => undefined,
  };
}
