import type { GiveUpSignal } from '@jiedui/give-up';
import { bound } from '../reads/argument.ts';
import type { Binding, Problem } from '../reads/argument.ts';
import type { Statement } from '../reads/statement.ts';

/** A statement for one request. */
export interface Call {
  readonly statement: Statement;
  /** By which it is kept prepared; undefined where that is not worth it. */
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  /** Comes when nobody waits for the rows any more. */
  readonly signal?: GiveUpSignal | undefined;
}
/** Of one column, whose value is JSON text. */
export type Rows = readonly (readonly [string | null])[];
export type Run = (call: Call) => Promise<Rows>;

type Bound = Pick<Binding, 'variables' | 'keys'>;

/** Arguments of this request that cannot be meant, and where they stand. */
export function problemsOf(statement: Statement, { variables, keys }: Bound): Problem[] {
  const problems: Problem[] = [];
  for (const check of statement.checks) check.read({ variables, keys, problems });
  return problems;
}

/** Runs a statement for one request. */
export function readRows(
  run: Run,
  statement: Statement,
  { variables, keys, signal }: Bound & { readonly signal?: GiveUpSignal | undefined },
): Promise<Rows> {
  const binding: Binding = { variables, keys, problems: [] };
  const values = statement.parameters.map((parameter) => bound(parameter, binding));
  statement.uses += 1;
  // A statement seen once is not worth a plan kept on every connection.
  const name = statement.uses > 1 ? statement.name : undefined;
  return run({ statement, name, values, signal });
}

/** Rows that were read for a request before graphql-js was asked to answer it. It takes them instead of reading again. */
export class RowsAtHand {
  readonly #read = new Map<Statement, { readonly keys: readonly string[]; rows: Promise<Rows> }>();

  put(statement: Statement, keys: readonly string[], rows: Promise<Rows>): void {
    this.#read.set(statement, { keys, rows });
  }

  of(statement: Statement, keys: readonly string[]): Promise<Rows> | undefined {
    const read = this.#read.get(statement);
    const isSame =
      read?.keys.length === keys.length && read.keys.every((key, at) => key === keys[at]);
    return isSame ? read.rows : undefined;
  }
}
