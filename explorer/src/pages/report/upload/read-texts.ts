import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/web-worker';

const two = (number: number) => String(number).padStart(2, '0');

/** A cell as the text that a person would write for it. Excel keeps days as moments in UTC. */
function textOf(value: unknown): string {
  if (value instanceof Date)
    return `${String(value.getUTCFullYear())}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
  if (typeof value === 'number')
    return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 });
  return typeof value === 'string' ? value.trim() : typeof value === 'boolean' ? String(value) : '';
}

/** UTF-8 where it is that, else what Excel writes in China. @throws for neither. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** What was put before a text so that no program computes it belongs to the file, not to the text. */
const unescaped = (text: string) => text.trim().replace(/^'(?=[=+\-@])/, '');

/** A workbook is a ZIP file; everything else is taken for CSV. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The rows of the first sheet as texts. @throws for what is no sheet. */
export async function readTexts(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  if (isWorkbook(bytes)) {
    const [sheet] = await readXlsxFile(new Blob([bytes]));
    return (sheet?.data ?? []).map((row) => row.map(textOf));
  }
  const text = decode(bytes);
  if (text.includes('\0')) throw new Error('binary');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  return data.map((row) => row.map(unescaped));
}
