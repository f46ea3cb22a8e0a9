import { Readable } from 'node:stream';
import type { Format } from '../asked/format.ts';
import { csvOf } from './csv.ts';
import type { Table } from './table.ts';
import { xlsxOf } from './xlsx/xlsx.ts';

/** A file that is made no faster than it is read. It fails where its rows do. */
export const writeFile = (format: Format, table: Table): Readable =>
  format === 'xlsx' ? xlsxOf(table) : Readable.from(csvOf(table), { objectMode: false });
