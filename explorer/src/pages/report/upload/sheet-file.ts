import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/browser';

export type Lines = readonly (readonly string[])[];

export interface NamedLines {
  readonly sheet: string;
  readonly lines: Lines;
}

/** By it Excel knows that a text is UTF-8. */
const MARK = '\uFEFF';
const WIDTH = 22;

/** Lines as CSV that a spreadsheet shows as they are: it computes nothing in them. */
const csvOf = (lines: Lines): Blob =>
  new Blob([MARK, Papa.unparse(lines as string[][], { escapeFormulae: true }), '\r\n'], {
    type: 'text/csv;charset=utf-8',
  });

/** Lines as a workbook of texts, the first one of each sheet as its head. */
const workbookOf = (sheets: readonly NamedLines[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ sheet, lines }) => ({
      sheet,
      stickyRowsCount: 1,
      columns: (lines[0] ?? []).map(() => ({ width: WIDTH })),
      data: lines.map((line, at) =>
        line.map((value) => ({
          value,
          type: String,
          ...(at === 0 && { fontWeight: 'bold' as const }),
        })),
      ),
    })),
  ).toBlob();

/** Has the browser save lines as a file; CSV has one sheet, the first. */
export async function saveSheet(
  name: string,
  format: 'csv' | 'xlsx',
  sheets: readonly [NamedLines, ...NamedLines[]],
): Promise<void> {
  const file = format === 'csv' ? csvOf(sheets[0].lines) : await workbookOf(sheets);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${format}`;
  link.click();
  // A browser that is slow to begin still needs it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
