import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { errorCodes, isKnownCode } from './error-codes.ts';

const page = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');

const documented = Object.fromEntries(
  [
    ...page.matchAll(/^\| `([A-Z_]+)` +\| (\d{3}) +\| (gateway|any) +\| (.+?) +\| (.+?) +\|$/gm),
  ].map(([, code = '', status, by, meaning, meaningZh]) => [
    code,
    { status: Number(status), fromSubgraph: by === 'any', meaning, meaningZh },
  ]),
);

describe('the catalogue of error codes', () => {
  it('is documented, code by code and word for word', () => {
    expect(documented).toEqual(errorCodes);
  });

  it('says in the documentation only codes that exist', () => {
    const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+|FORBIDDEN|UNAUTHENTICATED)`/g)].map(
      ([, code]) => code,
    );
    expect(named.filter((code) => !isKnownCode(code))).toEqual([]);
  });

  it('does not know what every object has', () => {
    expect(['constructor', '__proto__', 'toString', '', undefined, 5].some(isKnownCode)).toBe(
      false,
    );
  });
});
