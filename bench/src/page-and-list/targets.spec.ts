import { describe, expect, it } from 'vitest';
import type { Round } from '../measure/round.ts';
import { judge, TARGETS } from './targets.ts';
import type { Target } from './targets.ts';

const round = (perSecond: number, gatewayCpu = NaN): Round => ({
  perSecond,
  gatewayCpu,
  p50: 1,
  p99: 1,
  appCpu: 1,
  databaseCpu: 1,
});
const rate: Target = { of: 'ours', to: 'stock', measure: 'requests/s', bounds: [2, 4] };
const cpu: Target = { ...rate, measure: 'CPU of the gateway', bounds: [0.5, 0.5] };

describe('a target', () => {
  it('is judged by the median of the ratios of single rounds', () => {
    const measured = new Map([
      ['ours', [round(300), round(90), round(200)]],
      ['stock', [round(100), round(100), round(100)]],
    ] as const);
    const [page] = judge(measured, 'page', [rate]);
    expect(page).toEqual({
      isMet: true,
      row: ['ours to stock, requests/s', 'page', '≥ 2.00', '2.00 (0.90–3.00)', 'met'],
    });
    expect(judge(measured, 'list', [rate])).toMatchObject([{ isMet: false }]);
  });

  it('of CPU is met by less', () => {
    const at = (own: number) =>
      judge(
        new Map([
          ['ours', [round(1, own)]],
          ['stock', [round(1, 10)]],
        ] as const),
        'page',
        [cpu],
      );
    expect(at(4)).toMatchObject([{ isMet: true }]);
    expect(at(6)).toMatchObject([{ isMet: false }]);
  });

  it('is missed where nobody could measure it, and left out where a contender was not asked', () => {
    const unknown = new Map([
      ['ours', [round(1)]],
      ['stock', [round(1)]],
    ] as const);
    expect(judge(unknown, 'page', [cpu])).toMatchObject([{ isMet: false }]);
    expect(judge(new Map([['ours', [round(1)]]] as const), 'page')).toEqual([]);
  });

  it('is never of a contender to itself', () => {
    expect(TARGETS.filter(({ of, to }) => of === to)).toEqual([]);
  });
});
