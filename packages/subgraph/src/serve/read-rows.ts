import { bound } from '../reads/argument.ts';
import type { Binding, Problem } from '../reads/argument.ts';
import type { Statement } from '../reads/statement.ts';

/** Runs a statement of one column, until the signal comes; a row's value is JSON text. Named ones are kept prepared. */
export type Run = (
  name: string | undefined,
  text: string,
  values: readonly unknown[],
  signal?: AbortSignal,
) => Promise<readonly (readonly [string | null])[]>;

type Bound = Pick<Binding, 'variables' | 'keys'>;
type Rows = Awaited<ReturnType<Run>>;

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
  { variables, keys, signal }: Bound & { readonly signal?: AbortSignal | undefined },
): Promise<Rows> {
  const binding: Binding = { variables, keys, problems: [] };
  const values = statement.parameters.map((parameter) => bound(parameter, binding));
  statement.uses += 1;
  // A statement seen once is not worth a plan kept on every connection.
  const name = statement.uses > 1 ? statement.name : undefined;
  return run(name, statement.text, values, signal);
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
