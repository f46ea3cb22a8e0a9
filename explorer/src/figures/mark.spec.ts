import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../words/t.ts';
import { formatsIn } from './formats.ts';
import { amountMark, moneyMark } from './mark.ts';
import type { MoneyTotal } from './mark.ts';
import { fullText, moneyText, moreText } from './mark-text.ts';

const total = (yuan: string, rest: Partial<MoneyTotal> = {}): MoneyTotal => ({
  yuan,
  atLeast: false,
  approximate: false,
  upperBound: false,
  recordCount: 1,
  missingCount: 0,
  ...rest,
});

const HUANGNAN = total('192000000.00', { recordCount: 2, missingCount: 1 });
const HEZUO = total('14000000.00', { atLeast: true });
const NOBODY_SAID = total('0.00', { recordCount: 3, missingCount: 3 });

describe.each(['zh', 'en'] as const)('a figure in %s', (language) => {
  const formats = formatsIn(language);
  const inWords = (each: MoneyTotal) => moneyText(moneyMark(each), formats);
  const either = (zh: string, en: string) => (language === 'zh' ? zh : en);
  beforeAll(() => loadWords(language));

  it('is short, and whole for those who ask', () => {
    expect(inWords(HUANGNAN)).toBe(either('1.92亿元', '¥192m'));
    expect(fullText(moneyMark(HUANGNAN), formats)).toBe('¥192,000,000.00');
    expect(moreText(moneyMark(HUANGNAN))).toBe(either('另有 1 条无金额', '+ 1 without a figure'));
  });

  it('stays a floor, and is rounded down', () => {
    expect(inWords(HEZUO)).toBe(either('≥ 1400万元', 'at least ¥14m'));
    expect(inWords(total('19999999.00', { atLeast: true }))).toBe(
      either('≥ 1999万元', 'at least ¥19.99m'),
    );
  });

  it('stays a ceiling, and is rounded up', () => {
    expect(inWords(total('10000001.00', { upperBound: true }))).toBe(
      either('不超过1001万元', 'up to ¥10.01m'),
    );
  });

  it('is a word where nothing is stated, however the graph fills the sum', () => {
    const silent = either('未报告', 'not reported');
    expect(inWords(NOBODY_SAID)).toBe(silent);
    expect(inWords(total('0.00', { recordCount: 0 }))).toBe(silent);
    expect(moneyText(amountMark(null), formats)).toBe(silent);
  });

  it('is zero where somebody counted, and found none', () => {
    expect(inWords(total('0.00'))).toBe(either('0元', '¥0'));
  });

  it('is about so much, also where floors and ceilings are added', () => {
    const about = either('约500万元', 'about ¥5m');
    expect(inWords(total('5000000.00', { approximate: true }))).toBe(about);
    expect(inWords(total('5000000.00', { atLeast: true, upperBound: true }))).toBe(about);
  });

  it('is exact beyond what a number holds', () => {
    const many = total('90071992547409931234.56');
    expect(fullText(moneyMark(many), formats)).toBe('¥90,071,992,547,409,931,234.56');
  });
});
