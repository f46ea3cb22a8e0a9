import type { OperationDefinitionNode } from 'graphql';
import type { KnownCode } from '../../error-codes.ts';
import { columnsOf } from './columns.ts';
import type { Column, Naming, Step } from './columns.ts';
import type { Frames } from './frames.ts';
import type { Part } from './part.ts';

/** A column of the rows themselves. */
export interface RowColumn extends Column {
  /** Which of the things that a row is read from has it. */
  readonly frame: number;
}

/** How an operation becomes a file. */
export interface FilePlan {
  /** What is asked for the first page, and for each page after it. */
  readonly documents: { readonly first: string; readonly next: string };
  readonly operation: OperationDefinitionNode;
  /** Whether its list is read page by page; a plain one is in one answer. */
  readonly isPaged: boolean;
  /** From the answer to the list. */
  readonly keys: readonly string[];
  /** The list's own field. */
  readonly list: Step;
  /** The cursor at which the client begins. */
  readonly start: string | undefined;
  /** Columns that are the same on each row: what the operation asks beside the list. */
  readonly beside: readonly Column[];
  readonly rows: readonly RowColumn[];
  readonly frames: Frames;
}

export interface Refusal {
  readonly code: KnownCode;
  readonly message: string;
}

export const refused = (code: KnownCode, message: string): Refusal => ({ code, message });

export function several(places: readonly string[]): Refusal {
  const message = `A file has the rows of one list, and ${String(places.length)} are asked for: ${places.join(', ')}. Ask for a file of each`;
  return refused('NOT_ONE_LIST', message);
}

export const noValue = (place: string): Refusal =>
  refused('NOT_ONE_LIST', `${place} is asked for no value`);

export const keysOf = (way: readonly Part[]): string[] => way.map(({ key }) => key);

/** The field at the end of a way. */
export function stepOf(way: readonly Part[]): Step {
  const part = way.at(-1);
  if (!part) throw new Error('a list is somewhere');
  return { owner: part.owner, name: part.node.name.value, alias: part.node.alias?.value };
}

/** What an operation asks beside its list. */
export const besideColumns = (parts: readonly Part[], { words, language }: Naming): Column[] =>
  columnsOf([{ parts }], words, language).map((column) => ({
    ...column,
    path: `query.${column.path}`,
  }));
