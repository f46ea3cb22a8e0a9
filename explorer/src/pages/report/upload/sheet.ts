/** A sheet as it was read: texts alone. */
export interface Sheet {
  /** The SHA-256 of the file: by it the same file is known again. */
  readonly hash: string;
  readonly name: string;
  readonly format: 'csv' | 'xlsx';
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the program that shows it counts, the header being the first. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A column that holds people, which no upload may. */
export interface Person {
  readonly sign: 'NAME' | 'ID_NUMBER' | 'PHONE';
  readonly head: string;
  readonly row: number;
}

export type Reading =
  | { readonly sheet: Sheet }
  | { readonly person: Person }
  | { readonly problem: 'unreadable' | 'empty' | 'tooLarge' };

export const MOST_ROWS = 50_000;
