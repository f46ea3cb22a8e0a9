import type { Column } from '../document/columns.ts';

/** What is to be written, as it comes. */
export interface Table {
  readonly headings: readonly string[];
  readonly kinds: readonly Column['kind'][];
  readonly pages: AsyncIterable<readonly (readonly string[])[]>;
  /** Whether people will open it, and not programs alone. */
  readonly isForExcel: boolean;
}
