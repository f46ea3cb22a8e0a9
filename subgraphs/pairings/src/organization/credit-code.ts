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
export function creditCodeProblem(code: string): string | undefined {
  if (code.length !== 18)
    return `a credit code has 18 characters, this one has ${String(code.length)}`;
  const check = checkCharacter(code.slice(0, 17));
  if (check === undefined)
    return 'a credit code has digits and capital letters without I, O, S, V and Z only';
  if (check === code[17]) return undefined;
  return `the last character of ${code} is a check character and does not fit the other 17`;
}
