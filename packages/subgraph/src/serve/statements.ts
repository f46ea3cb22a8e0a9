import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Parts, Reads } from '../reads/compiler.ts';
import { variablesOf } from '../reads/variables.ts';
import type { Variables } from '../reads/variables.ts';

/** An operation as it is executed, with coerced variables. graphql-js's own `info` is one. */
export interface OperationAsked {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

interface Kept {
  readonly variables: Variables;
  readonly made: Map<string, unknown>;
}

/** Kept of one operation; a hostile client varies nulls and flags, each of which makes another. */
const MOST = 200;

/** What is compiled from an operation, for each shape of its variables. It lives as long as the parsed operation. */
export class Statements {
  readonly #schema: () => GraphQLSchema;
  readonly #reads: Reads;
  readonly #operations = new WeakMap<OperationDefinitionNode, Kept>();

  constructor(parts: { readonly schema: () => GraphQLSchema; readonly reads: Reads }) {
    this.#schema = parts.schema;
    this.#reads = parts.reads;
  }

  /** What was made at a place of the operation before, or is made now. A place is always given the same `make`. */
  of<T>(asked: OperationAsked, place: string, make: (parts: Parts) => T): T {
    const { operation, fragments, variableValues } = asked;
    let kept = this.#operations.get(operation);
    if (!kept) {
      kept = { variables: variablesOf(this.#schema(), operation), made: new Map() };
      this.#operations.set(operation, kept);
    }
    const key = `${place} ${kept.variables.shape(variableValues)}`;
    const known = kept.made.get(key) as T | undefined;
    if (known !== undefined) return known;
    const variables = kept.variables.symbols(variableValues);
    const made = make({ schema: this.#schema(), reads: this.#reads, fragments, variables });
    const [oldest] = kept.made.keys();
    if (kept.made.size >= MOST && oldest !== undefined) kept.made.delete(oldest);
    kept.made.set(key, made);
    return made;
  }
}
