import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAMS } from './programs.ts';

const SOURCES = path.resolve(import.meta.dirname, '..');
const manifest = readFileSync(path.join(SOURCES, '../package.json'), 'utf8');
const { scripts } = JSON.parse(manifest) as { scripts: Readonly<Record<string, string>> };

describe.each(PROGRAMS)('$name, of npm run bench', ({ name, options, quick }) => {
  it('is a program of bench', () => {
    expect(scripts[name]).toBe(`node --import tsx src/${name}.ts`);
  });

  it('knows the options it is run with', () => {
    const source = readFileSync(path.join(SOURCES, `${name}.ts`), 'utf8');
    const known = (option: string) => new RegExp(`\\b${option.slice(2)}[':]`).test(source);
    const named = [...options, ...quick].filter((word) => word.startsWith('--'));
    expect(named.filter((option) => !known(option))).toEqual([]);
  });
});

describe('the programs of npm run bench', () => {
  it('are each named once', () => {
    const names = PROGRAMS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
