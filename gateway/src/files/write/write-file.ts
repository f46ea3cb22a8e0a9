import { Readable } from 'node:stream';
import type { Format } from '../asked/format.ts';
import { csvOf } from './csv.ts';
import type { Table } from './table.ts';

/** A file that is made no faster than it is read. It fails where its rows do. */
export function writeFile(format: Format, table: Table): Readable {
  return Readable.from(csvOf(table), { objectMode: false });
}
