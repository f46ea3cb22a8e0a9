import type { Recorder } from '@jiedui/subgraph';
import { agreement } from '../subgraphs/industry/src/agreement/agreement.writes.ts';
import { investmentEvent } from '../subgraphs/industry/src/investment-event/investment-event.writes.ts';

const QUALIFIERS = ['EXACT', 'AT_LEAST', 'APPROXIMATE', 'REPORTED', 'UP_TO'] as const;
const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'RELATIVE'] as const;

const day = (n: number) =>
  new Date(Date.UTC(2022, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** A date of every kind in turn. */
const dated = (n: number) => {
  const precision = PRECISIONS[n % PRECISIONS.length]!;
  return { on: precision === 'RELATIVE' ? null : day((n * 37) % 1000), precision };
};

const origin = (pairingId: string) =>
  ({ pairingId, sourceId: null, quote: null, url: null, confidence: 'STATED' }) as const;

/** Test data, not facts: events and agreements of all kinds, some of them inside an event. */
export async function reportMany(
  recorder: Recorder,
  pairings: readonly string[],
  each = 40,
): Promise<void> {
  for (const pairingId of pairings) {
    const events = Array.from({ length: 5 }, (_, n) => ({
      ...origin(pairingId),
      id: `investment_event_test-${pairingId}-${String(n)}`,
      titleZh: `测试活动${String(n)}`,
      titleEn: null,
      status: 'DONE' as const,
      heldOn: dated(n).on,
      heldEnd: null,
      heldPrecision: dated(n).precision,
      heldText: null,
      contractedFen: n % 2 === 0 ? String((n + 1) * 1_000_000) : null,
      contractedQualifier: n % 2 === 0 ? QUALIFIERS[n % QUALIFIERS.length]! : null,
      paidInFen: null,
      paidInQualifier: null,
      projectsValue: n,
      projectsQualifier: 'EXACT' as const,
      sectors: [{ zh: '测试', en: null }],
    }));
    const agreements = Array.from({ length: each }, (_, n) => ({
      ...origin(pairingId),
      id: `agreement_test-${pairingId}-${String(n).padStart(3, '0')}`,
      kind: (['FRAMEWORK', 'INVESTMENT', 'PROCUREMENT', 'COOPERATION'] as const)[n % 4]!,
      titleZh: `测试协议“${String(n)}”\\ 😀`,
      titleEn: n % 3 === 0 ? null : `Test agreement ${String(n)}`,
      status: 'SIGNED' as const,
      signedOn: dated(n).on,
      signedEnd: null,
      signedPrecision: dated(n).precision,
      signedText: null,
      contractedFen: n % 5 === 0 ? null : String(n * 12_345 + 1),
      contractedQualifier: n % 5 === 0 ? null : QUALIFIERS[n % QUALIFIERS.length]!,
      paidInFen: n % 7 === 0 ? String(n * 100) : null,
      paidInQualifier: n % 7 === 0 ? ('EXACT' as const) : null,
      partyIds: [`organization_test-${String(n % 3)}`, `organization_test-${String(n % 5)}`],
      partOfId: n % 6 === 0 ? events[n % events.length]!.id : null,
    }));
    const request = { client: 'test', reportedBy: null };
    await recorder.report(investmentEvent, events, {
      ...request,
      idempotencyKey: `events ${pairingId}`,
    });
    await recorder.report(agreement, agreements, {
      ...request,
      idempotencyKey: `agreements ${pairingId}`,
    });
  }
}

/** One agreement that stands for nothing; test data. */
export const testAgreement = (id: string, pairingId = '120116-220100') => ({
  ...origin(pairingId),
  id: `agreement_test-${id}`,
  kind: 'INVESTMENT' as const,
  titleZh: '测试',
  titleEn: null,
  status: 'SIGNED' as const,
  signedOn: '2024-03-05',
  signedEnd: null,
  signedPrecision: 'DAY' as const,
  signedText: null,
  contractedFen: '100',
  contractedQualifier: 'EXACT' as const,
  paidInFen: null,
  paidInQualifier: null,
  partyIds: [],
  partOfId: null,
});
