import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepFigures } from './figures.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-figures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const figures = (rows: string[][]) => ({
  about: 'a machine',
  options: { rounds: 5 },
  tables: [{ title: 'speed', head: ['', 'requests/s'], rows }],
});
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('the figures of a day', () => {
  it('are one file, in which each program has its last run', () => {
    keepFigures('one', figures([['a', '1']]), folder);
    keepFigures('other', { ...figures([]), held: false }, folder);
    const file = keepFigures('one', figures([['a', '2']]), folder);
    expect(path.basename(file)).toMatch(/^\d{4}-\d\d-\d\d\.json$/);
    const { one, other } = read(file);
    expect(one).toMatchObject({ about: 'a machine', tables: [{ rows: [['a', '2']] }] });
    expect(other).toMatchObject({ held: false });
  });

  it('begin anew where the file cannot be read', () => {
    const file = keepFigures('one', figures([]), folder);
    writeFileSync(file, '{"one":');
    keepFigures('other', figures([]), folder);
    expect(Object.keys(read(file))).toEqual(['other']);
  });
});
