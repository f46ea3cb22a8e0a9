import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../words/t.ts';
import { differenceText } from './difference.ts';

const yuan = (value: number, qualifier: 'EXACT' | 'AT_LEAST' = 'EXACT') => ({
  fen: String(value * 100),
  yuan: value.toFixed(2),
  qualifier,
});

describe('the difference of two figures', () => {
  beforeAll(() => loadWords('zh'));

  it('is a sum and a share of the first', () => {
    expect(differenceText(yuan(5_000_000), yuan(4_800_000))).toBe('−20万元（-4%）');
    expect(differenceText(yuan(5_000_000), yuan(6_000_000))).toBe('+100万元（+20%）');
  });

  it('is about so much where one is a floor, and nothing where one is not stated', () => {
    expect(differenceText(yuan(5_000_000, 'AT_LEAST'), yuan(4_800_000))).toBe('−约20万元（-4%）');
    expect(differenceText(null, yuan(1))).toBe('');
  });

  it('is no share of zero, and none where they are the same', () => {
    expect(differenceText(yuan(0), yuan(1))).toBe('+1元');
    expect(differenceText(yuan(1), yuan(1))).toBe('相同');
  });
});
