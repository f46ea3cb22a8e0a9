import { buffer } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Table } from '../table.ts';
import { lettersOf } from './cell.ts';
import { xlsxOf } from './xlsx.ts';

async function* inPages(rows: string[][], size = 2) {
  await Promise.resolve();
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

const tableOf = (rows: string[][], kinds: Table['kinds'] = ['text']): Table => ({
  headings: kinds.map((_, at) => `h${String(at)}`),
  kinds,
  pages: inPages(rows),
  isForExcel: true,
});

const read = async (table: Table, mostRows?: number) =>
  (await readWorkbook(await buffer(xlsxOf(table, mostRows)), { trim: false })) as unknown as {
    sheet: string;
    data: unknown[][];
  }[];

describe('a workbook', () => {
  it.each([['=1+1'], ['<&>"'], [' blank '], ['联科–同仁'], ['𠮷'], ['a\nb']])(
    'has the text %j as it is',
    async (text) => {
      const [sheet] = await read(tableOf([[text]]));
      expect(sheet?.data).toEqual([['h0'], [text]]);
    },
  );

  it('has numbers that Excel keeps whole as numbers, and truths as truths', async () => {
    const [sheet] = await read(
      tableOf(
        [['1.50', '12345678901234567.89', 'true', '']],
        ['number', 'number', 'truth', 'number'],
      ),
    );
    expect(sheet?.data[1]).toEqual([1.5, '12345678901234567.89', true, null]);
  });

  it.each([
    [4, 3, [3, 3]],
    [5, 3, [3, 3, 2]],
    [0, 3, [1]],
    [2, 3, [3]],
  ])(
    'has %i rows, at most %i in a sheet with its headings, as %j',
    async (count, most, lengths) => {
      const rows = Array.from({ length: count }, (_, at) => [`row ${String(at)}`]);
      const sheets = await read(tableOf(rows), most);
      expect(sheets.map(({ data }) => data.length)).toEqual(lengths);
      expect(sheets.flatMap(({ data }) => data.slice(1))).toEqual(rows);
    },
  );

  it('fails where its rows do', async () => {
    const table = {
      ...tableOf([]),
      // eslint-disable-next-line require-yield -- It fails before there is anything.
      pages: (async function* () {
        await Promise.resolve();
        throw new Error('no more');
      })(),
    };
    await expect(buffer(xlsxOf(table))).rejects.toThrow('no more');
  });

  it('calls its columns as Excel does', () => {
    expect([0, 25, 26, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
