import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { findPeople } from './people.ts';
import { isWorkbook, readTexts } from './read-texts.ts';
import { MOST_ROWS } from './sheet.ts';
import type { Reading } from './sheet.ts';

/** Reads a file, wherever that is done: its hash, header and rows; or why it is not to be uploaded. */
export async function readSheet(file: File, isOurs: (head: string) => boolean): Promise<Reading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let texts: string[][];
  try {
    texts = await readTexts(bytes);
  } catch {
    return { problem: 'unreadable' };
  }
  const [header = [], ...below] = texts;
  const rows = below
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return { problem: 'empty' };
  if (rows.length > MOST_ROWS) return { problem: 'tooLarge' };
  const person = findPeople(header, rows, isOurs);
  if (person) return { person };
  const hash = bytesToHex(sha256(bytes));
  const format = isWorkbook(bytes) ? 'xlsx' : 'csv';
  return { sheet: { hash, name: file.name, format, header, rows } };
}
