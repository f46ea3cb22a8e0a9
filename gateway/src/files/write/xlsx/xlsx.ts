import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Table } from '../table.ts';
import { partsOf, sheetFile } from './parts.ts';
import { SheetRows } from './sheet-rows.ts';

/** How hard is packed, of 9: the next ones take half as long again for a tenth less. */
const EFFORT = 3;

/** A workbook that is packed while it is read. As many sheets as its rows need follow each other. */
export function xlsxOf(table: Table, mostRows?: number): Readable {
  const zip = new ZipFile();
  const rows = new SheetRows(table, mostRows);
  const out = new PassThrough();
  let sheet: Readable | undefined;
  let sheets = 0;
  const addSheet = () => {
    sheets += 1;
    sheet = Readable.from(rows.sheet(), { objectMode: false });
    sheet.once('end', goOn);
    zip.addReadStream(sheet, sheetFile(sheets), { compressionLevel: EFFORT });
  };
  const goOn = () => {
    if (!rows.isOver) {
      addSheet();
      return;
    }
    for (const [name, text] of Object.entries(partsOf(sheets)))
      zip.addBuffer(Buffer.from(text), name);
    zip.end();
  };
  zip.once('error', (error: Error) => out.destroy(error));
  // Whoever goes before the end wants no more rows.
  out.once('close', () => sheet?.destroy());
  zip.outputStream.pipe(out);
  addSheet();
  return out;
}
