import { describe, expect, it } from 'vitest';
import { oneMore } from './activity.ts';
import { demandDeclared, indicator } from './indicators.ts';

const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
const labour = {
  name: 'labour',
  indicators: [indicator('labour-brands', '劳务品牌', 'labour brands', 'brand')],
};
const adding = (code: string) => ({
  kind: 'LABOUR_BRAND',
  contributions: [oneMore(code, UNDATED)],
});

describe('a contribution', () => {
  it('is to an indicator that its domain declares', () => {
    expect(() => {
      demandDeclared(labour, adding('labour-brands'));
      demandDeclared(labour, null);
    }).not.toThrow();
    expect(() => {
      demandDeclared(labour, adding('labour-brand'));
    }).toThrow(
      'LABOUR_BRAND adds to labour-brand, which labour does not declare in its indicators.ts',
    );
  });
});
