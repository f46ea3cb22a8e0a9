import { describe, expect, it } from 'vitest';
import { countsOf, outcomeOf } from './promise.ts';
import type { Pledge } from './promise.ts';

const promise = (promised: number | null, happened: number | null): Pledge => ({
  id: 'commitment_1',
  position: 1,
  text: { zh: '13个示范村', en: null },
  promised:
    promised === null ? null : { value: String(promised), unit: 'village', qualifier: 'EXACT' },
  indicator: { code: 'demonstration-villages', name: { zh: '示范村', en: null }, unit: 'village' },
  fulfilled: {
    value: String(happened ?? 0),
    atLeast: false,
    approximate: false,
    upperBound: false,
    recordCount: happened === null ? 0 : 1,
    missingCount: 0,
  },
  activities: { totalCount: 0, nodes: [] },
  pairing: null,
  provenance: { quote: null, confidence: 'STATED' },
});

describe('a promise', () => {
  it('of which nothing is reported is not failed', () => {
    expect(outcomeOf(promise(13, null))).toEqual({ kind: 'silent', promised: 13, happened: 0 });
  });

  it('is open until as much has happened, and met from then on', () => {
    expect(outcomeOf(promise(13, 12)).kind).toBe('open');
    expect(outcomeOf(promise(13, 13)).kind).toBe('met');
    expect(outcomeOf(promise(13, 0)).kind).toBe('open');
  });

  it('without a number or a measure cannot be measured', () => {
    expect(outcomeOf(promise(null, 3))).toEqual({ kind: 'unmeasured', reason: 'number' });
    const unmeasured = { ...promise(13, null), indicator: null };
    expect(outcomeOf(unmeasured)).toEqual({ kind: 'unmeasured', reason: 'indicator' });
    expect(countsOf([promise(null, 3), promise(13, null), promise(1, 1)])).toEqual({
      all: 3,
      measured: 2,
      met: 1,
      silent: 1,
    });
  });
});
