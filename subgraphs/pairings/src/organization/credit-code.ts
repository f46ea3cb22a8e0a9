import type { Wording } from '@jiedui/subgraph';

/** The characters of GB 32100-2015: letters that look like digits are left out. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = 31;

/**
 * The check character of a unified social credit code's first 17 characters (GB 32100-2015): weights 3^(i-1) mod 31.
 * Undefined where a character is not of the alphabet.
 */
export function checkCharacter(first17: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % MODULUS;
  }
  return ALPHABET[(MODULUS - (sum % MODULUS)) % MODULUS];
}

/** What is wrong with a credit code, in words; undefined where nothing is. */
export function creditCodeProblem(code: string): Wording | undefined {
  if (code.length !== 18)
    return {
      en: `a credit code has 18 characters, this one has ${String(code.length)}`,
      zh: `统一社会信用代码有 18 位，这一个有 ${String(code.length)} 位`,
    };
  const check = checkCharacter(code.slice(0, 17));
  if (check === undefined)
    return {
      en: 'a credit code has digits and capital letters without I, O, S, V and Z only',
      zh: '统一社会信用代码只有数字和大写字母，没有 I、O、S、V、Z',
    };
  if (check === code[17]) return undefined;
  return {
    en: `the last character of ${code} is a check character and does not fit the other 17`,
    zh: `${code} 的末位是校验码，与前 17 位不符`,
  };
}
