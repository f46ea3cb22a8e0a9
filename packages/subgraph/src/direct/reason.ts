/** Why an operation is answered by graphql-js and not by its rows alone. Counted, so these words do not change. */
export type Reason =
  /** READS=general. */
  | 'switched-off'
  /** A mutation. */
  | 'operation'
  /** Something of the schema itself is asked. */
  | 'introspection'
  /** A field has a resolver of its own. */
  | 'resolver'
  /** `__typename` as an alias, which the federation's own resolver writes, or so many long ones that SQL loses their order. */
  | 'response-key'
  /** A type whose values only graphql-js knows. */
  | 'type'
  /** A variable was refused. */
  | 'variable'
  /** A representation is of nothing that lives here. */
  | 'representation'
  /** An argument was refused. */
  | 'argument'
  /** A statement could not be made, failed, or was given up. */
  | 'statement'
  /** A row holds what the schema does not allow, such as null for a non-null field. */
  | 'value'
  /** READS=both, and the two answers differ. */
  | 'difference';

/** Thrown where a selection turns out to be none that rows can answer. */
export class NotDirectError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(`This is for graphql-js: ${reason}`);
    this.reason = reason;
  }
}
