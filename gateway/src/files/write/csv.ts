import type { Column } from '../document/columns.ts';
import type { Table } from './table.ts';

type Kind = Column['kind'];

/** By it Excel knows that the text is UTF-8, and shows Chinese. */
const MARK = '\uFEFF';
const END = '\r\n';

/** What spreadsheets take for the beginning of a formula, in either width, or skip before looking for one. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const QUOTED = /[",\r\n]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A text that is shown as it is and never computed (OWASP, CSV injection); a number stays one, also below zero. */
const harmless = (text: string, kind: Kind): string =>
  FORMULA.test(text) && !(kind === 'number' && NUMBER.test(text)) ? `'${text}` : text;

const cell = (text: string, kind: Kind): string => {
  const told = harmless(text, kind);
  return QUOTED.test(told) ? `"${told.replaceAll('"', '""')}"` : told;
};

/** Rows as RFC 4180 has them. The first line has the headings. */
export async function* csvOf({
  headings,
  kinds,
  pages,
  isForExcel,
}: Table): AsyncGenerator<string> {
  yield `${isForExcel ? MARK : ''}${headings.map((text) => cell(text, 'text')).join(',')}${END}`;
  for await (const rows of pages) if (rows.length > 0) yield rows.map(line(kinds)).join('');
}

/** A line of one empty cell is quoted: else it would be no row. */
const line = (kinds: readonly Kind[]) => (row: readonly string[]) => {
  const text = row.map((each, at) => cell(each, kinds[at] ?? 'text')).join(',');
  return `${text === '' ? '""' : text}${END}`;
};
