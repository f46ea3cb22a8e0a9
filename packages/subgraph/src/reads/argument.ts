import type { Expression } from 'kysely';
import { ValueNode } from 'kysely';

/** What one run of a statement is bound to. */
export interface Binding {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The keys of the representations, for `_entities`. */
  readonly keys: readonly string[];
  /** Filled while binding: arguments that cannot be meant, and where they stand. */
  readonly problems: Problem[];
}

/** A field whose argument was refused: it fails alone, the rest of the fetch is answered. */
export interface Problem {
  readonly path: readonly string[];
  readonly error: Error;
}

/** A value known only when a request arrives. Kysely takes it wherever it takes an expression. */
export class Param<T> implements Expression<T> {
  readonly read: (binding: Binding) => T;

  constructor(read: (binding: Binding) => T) {
    this.read = read;
  }

  get expressionType(): T | undefined {
    return undefined;
  }

  toOperationNode(): ValueNode {
    return ValueNode.create(this);
  }
}

/** An argument as reads see it: a literal of the document, or a value that every request brings anew. */
export type Arg<T> = T | Param<T>;

/**
 * The arguments of a field as reads see them. Text, numbers and lists are bound at every request; enum values and
 * booleans stay plain, since they choose the SQL itself.
 */
export type Asked<A> = { readonly [K in keyof A]: AskedValue<A[K]> };
type AskedValue<V> = V extends null | undefined | boolean
  ? V
  : V extends number
    ? Arg<number>
    : V extends string
      ? string extends V
        ? Arg<string>
        : V
      : V extends readonly (infer Item)[]
        ? Arg<readonly Item[]>
        : V extends object
          ? Asked<V>
          : V;

/** Changes an argument: once for a literal, at every request for a variable. */
export const mapArg = <T, U>(arg: Arg<T>, change: (value: T) => U): Arg<U> =>
  arg instanceof Param ? new Param((binding) => change(arg.read(binding))) : change(arg);

/** Judges an argument at every request. Where `check` throws, the field fails and `instead` keeps the statement runnable. */
export function checked<T, U>(
  arg: Arg<T>,
  path: readonly string[],
  instead: U,
  check: (value: T) => U,
): Param<U> {
  return new Param((binding) => {
    try {
      return check(arg instanceof Param ? arg.read(binding) : arg);
    } catch (error) {
      binding.problems.push({ path, error: error as Error });
      return instead;
    }
  });
}

/** The value to hand to the driver. Postgres text cannot hold NUL, so what contains one can only be unknown. */
export function bound(value: unknown, binding: Binding): unknown {
  if (value instanceof Param) return bound(value.read(binding), binding);
  if (Array.isArray(value)) return value.map((item) => bound(item, binding));
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
