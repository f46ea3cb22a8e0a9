import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from './help.ts';
import { standaloneVariables } from './variables.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a variable is where nobody says it, as it would be written; undefined where that is nothing. */
function usual(name: keyof typeof standaloneVariables): string | undefined {
  const { data } = standaloneVariables[name].safeParse(undefined);
  if (typeof data === 'number') return String(data);
  if (typeof data !== 'string') return undefined;
  return path.isAbsolute(data) ? path.relative(ROOT, data) : data;
}

describe('the help of the standalone', () => {
  it.each(Object.keys(standaloneVariables) as (keyof typeof standaloneVariables)[])(
    'says what %s is for, and what it is otherwise',
    (name) => {
      const [, said] =
        new RegExp(`^ {2}(.*\\b${name}\\b[^]*?)(?=^ {2}\\S|^$)`, 'm').exec(HELP) ?? [];
      expect(said).toBeDefined();
      const value = usual(name);
      if (value !== undefined) expect(said).toContain(`(${value})`);
    },
  );
});
