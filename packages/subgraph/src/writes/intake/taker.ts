import type { DirectoryQuestion } from '../directory.ts';
import type { Path, Problems } from '../problem.ts';

/** Columns of a record, in camel case. */
export type Columns = Readonly<Record<string, unknown>>;

/** What a row names that lives elsewhere: in the core, or in another table of this subgraph. */
export interface Named {
  readonly kind:
    | keyof DirectoryQuestion
    /** Of a table here: a record by its id, or a line of a vocabulary by its code. */
    | { readonly table: string; readonly isRecord: boolean };
  readonly id: string;
  readonly path: Path;
}

/** Where a taker puts what it finds in one row. */
export interface Taking {
  readonly problems: Problems;
  readonly named: Named[];
}

/** Takes one field of an input into the columns of a record; what is wrong with it goes to the problems. */
export type Taker = (value: unknown, path: Path, taking: Taking) => Columns;
