import type { Call, Rows } from '../serve/read-rows.ts';

/** A read that waits for its rows. */
export interface Asked {
  readonly call: Call;
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: Error) => void;
}

/** What a call finds its rows by, one row for each; none where a statement finds nothing by keys. */
export const keysOf = ({ statement, values }: Call): readonly string[] =>
  statement.keysAt === undefined ? [] : (values[statement.keysAt] as readonly string[]);

/** The same call for other keys. */
export const withKeys = ({ values, ...call }: Call, keys: readonly string[]): Call => ({
  ...call,
  values: values.map((value, at) => (at === call.statement.keysAt ? keys : value)),
});
