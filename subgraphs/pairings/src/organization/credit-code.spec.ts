import { describe, expect, it } from 'vitest';
import { checkCharacter, creditCodeProblem } from './credit-code.ts';

describe('a unified social credit code', () => {
  it('is accepted with its own check character', () => {
    expect(creditCodeProblem('91350100M000100Y43')).toBeUndefined();
    expect(checkCharacter('91350100M000100Y4')).toBe('3');
  });

  it('is refused with any other check character', () => {
    for (const wrong of '012456789ABCDEFGHJKLMNPQRTUWXY') {
      expect(creditCodeProblem(`91350100M000100Y4${wrong}`)?.en).toContain('check character');
    }
  });

  it('is refused when two neighbours are swapped', () => {
    expect(creditCodeProblem('91350100M00010Y043')?.en).toContain('check character');
  });

  it.each([
    ['91350100M000100Y4', '17'],
    ['', '0'],
    ['91350100O000100Y43', 'without I, O'],
    ['91350100m000100y43', 'capital letters'],
  ])('is refused as %s', (code, reason) => {
    expect(creditCodeProblem(code)?.en).toContain(reason);
  });
});
