import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isKnownCode } from '../error-codes.ts';
import { isLimit, limits, limitsWith } from './limits.ts';

const page = await readFile(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `(\w+)` +\| (\d+) +\| `([A-Z_]+)` +\| (.+?) +\|$/gm)];

describe('the limits', () => {
  it('are documented, name by name and word for word', () => {
    const documented = rows.map(([, name = '', usual, , counts]) => [
      name,
      { usual: Number(usual), counts },
    ]);
    expect(Object.fromEntries(documented)).toEqual(limits);
  });

  it('are documented with codes that exist', () => {
    expect(rows.map(([, , , code]) => code).filter((code) => !isKnownCode(code))).toEqual([]);
  });

  it('are the usual ones but for those that are given', () => {
    expect(limitsWith({ depth: 5 })).toMatchObject({ depth: 5, tokens: limits.tokens.usual });
  });

  it('do not know what every object has', () => {
    expect(['toString', '__proto__', ''].some(isLimit)).toBe(false);
  });
});
