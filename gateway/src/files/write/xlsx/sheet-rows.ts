import type { Table } from '../table.ts';
import { cellOf, headingCell, lettersOf } from './cell.ts';
import { SHEET_BEGINS, SHEET_ENDS } from './parts.ts';

/** Rows of a sheet, its headings among them. */
const MOST_ROWS = 1_048_576;

type Row = readonly string[];

/** The rows of a table as sheets, one after the other. */
export class SheetRows {
  readonly #table: Table;
  readonly #pages: AsyncIterator<readonly Row[]>;
  readonly #letters: readonly string[];
  readonly #most: number;
  /** Rows that came with the last page and did not fit. */
  #left: readonly Row[] = [];
  #isOver = false;

  constructor(table: Table, mostRows = MOST_ROWS) {
    this.#table = table;
    this.#pages = table.pages[Symbol.asyncIterator]();
    this.#letters = table.headings.map((_, at) => lettersOf(at));
    this.#most = mostRows;
  }

  /** Whether all rows have been given. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The next sheet: as many rows as fit in one, or as there are. */
  async *sheet(): AsyncGenerator<string> {
    yield SHEET_BEGINS + this.#headings();
    let number = 1;
    for (;;) {
      if (this.#left.length === 0) await this.#read();
      const room = this.#most - number;
      if (this.#isOver || room === 0) break;
      const rows = this.#left.slice(0, room);
      this.#left = this.#left.slice(room);
      const first = number + 1;
      yield rows.map((row, at) => this.#row(row, first + at)).join('');
      number += rows.length;
    }
    yield SHEET_ENDS;
  }

  async #read(): Promise<void> {
    while (this.#left.length === 0 && !this.#isOver) {
      const page = await this.#pages.next();
      if (page.done === true) this.#isOver = true;
      else this.#left = page.value;
    }
  }

  #headings(): string {
    const cells = this.#table.headings.map((text, at) =>
      headingCell(text, `${this.#letters[at] ?? ''}1`),
    );
    return `<row r="1">${cells.join('')}</row>`;
  }

  #row(row: Row, number: number): string {
    const at = String(number);
    let cells = '';
    for (const [column, text] of row.entries())
      cells += cellOf(
        text,
        this.#table.kinds[column] ?? 'text',
        `${this.#letters[column] ?? ''}${at}`,
      );
    return `<row r="${at}">${cells}</row>`;
  }
}
