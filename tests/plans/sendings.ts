import { nationalSize } from '../../bench/src/generated/sizes.ts';
import { pairingOf } from '../../bench/src/generated/pairing.ts';
import { idOf, MARK, numbers } from '../../bench/src/generated/record.ts';

/** So many that every table has rows of each kind, and few enough that statistics are of all rows: plans are no chance. */
export const SIZE = nationalSize(40, 12_000);

const period = { from: '2016-01-01', to: '2025-12-31' };
const { id, supporter, recipient } = pairingOf(0, SIZE);
const pairings = numbers(3).map((n) => pairingOf(n, SIZE).id);

export type Variables = Readonly<Record<string, unknown>>;

/** With which variables each reading operation of the contract is asked, so that it finds what it looks for. */
export const SENDINGS: Readonly<Record<string, readonly Variables[]>> = {
  '01-pairing-page': [{ id }],
  '02-region-page': [{ code: recipient }, { code: supporter }],
  '03-investment-by-year': [{ id, period }, { id }],
  '04-progress': [
    { id, year: 2023 },
    { id, year: 2023, asOf: '2023-06-30T00:00:00Z' },
  ],
  '05-indicator-series': [{ indicator: 'investment-contracted', pairings, period }],
  '06-coverage': [{ id }, { id, period }],
  '07-provenance': [{ id: idOf('agreement', 3) }],
  '08-organization': [{ id: idOf('organization', 3) }],
  '09-platform': [
    { platform: idOf('sales_platform', 1), park: idOf('industrial_park', 1) },
    { platform: idOf('sales_platform', 1), park: idOf('industrial_park', 1), period },
  ],
  '10-placements': [{ id }, { id, period }],
  '11-changes': [{ first: 20 }],
  '12-work-plan': [{ id: idOf('work_plan', 0) }],
  '13-source': [{ id: idOf('source', 0) }],
  '14-overview': [{}, { filter: { period } }],
  '15-search': [{ text: `${MARK}：单位` }],
  '16-reconcile': [{}, { awaiting: recipient }],
  '17-source-text': [{ id: idOf('source', 0) }],
  '18-coverage-by-month': [{ id }, { id, period }],
  '40-list': [{ first: 20 }],
};
