import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Problems, userErrorCodes } from './problem.ts';

const page = readFileSync(new URL('../../../../docs/reporting.md', import.meta.url), 'utf8');

describe('the catalogue of user errors', () => {
  it('is documented, code by code and word for word', () => {
    const documented = Object.fromEntries(
      [...page.matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|$/gm)].map(([, code = '', meaning]) => [
        code,
        meaning,
      ]),
    );
    expect(documented).toEqual(userErrorCodes);
  });
});

describe('the problems of a row', () => {
  it('are gathered, and only errors refuse it', () => {
    const problems = new Problems();
    problems.warn('NOT_VALID_THEN', ['input', 'host'], { en: 'replaced', zh: '已取代' });
    expect(problems.isGood).toBe(true);
    problems.refuse('REQUIRED', ['input', 'title'], { en: 'missing', zh: '缺少' });
    problems.refuse('TOO_LONG', ['input', 'text'], { en: 'long', zh: '过长' });
    expect([problems.isGood, problems.errors.map(({ code }) => code)]).toEqual([
      false,
      ['REQUIRED', 'TOO_LONG'],
    ]);
  });
});
