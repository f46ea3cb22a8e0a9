import { isCompositeType, isObjectType } from '@apollo/federation-internals';
import type { CompositeType, Operation, SelectionSet } from '@apollo/federation-internals';
import type { Choices } from '../conditions.ts';
import type { Data } from '../data.ts';
import { UnsupportedError } from '../way.ts';
import { askedFields } from './asked-field.ts';
import { objectFunction } from './object-code.ts';
import { BROKEN } from './shape-object.ts';
import type { ShapeObject } from './shape-object.ts';

/** Functions of one shape, one for each type of data and selection. What has more is not shaped here. */
const MOST_FUNCTIONS = 2_000;

/**
 * What an operation makes of the data that was fetched: only what was asked, in that order, and valid. Its functions are
 * made when data of a type comes for the first time.
 *
 * A strict shape takes valid data alone and throws at anything else, so that the words about it stay Apollo's. A lenient
 * one makes null of what is broken, as Apollo does where a subgraph has told an error: then no words are wanted.
 */
export class Shape {
  /** @throws whatever it is that the data is not taken for. */
  readonly shape: ShapeObject;
  readonly #operation: Operation;
  readonly #choices: Choices;
  readonly #isLenient: boolean;
  readonly #root: CompositeType;
  readonly #shapes = new Map<string, ShapeObject>();
  readonly #numbers = new Map<SelectionSet, number>();
  #functions = 0;

  /** @throws UnsupportedError for an operation that cannot be shaped here. */
  constructor(operation: Operation, choices: Choices, isLenient: boolean) {
    this.#operation = operation;
    this.#choices = choices;
    this.#isLenient = isLenient;
    const root = operation.schema().schemaDefinition.rootType(operation.rootKind);
    if (!root) throw new UnsupportedError('step');
    this.#root = root;
    // What the root asks is known now: what is unsupported there must not be found at its first data.
    this.#fields(root, [operation.selectionSet], undefined);
    this.shape = this.#shapeOf(root, [operation.selectionSet]);
  }

  /** Most lists hold objects of one type, so the function of the last one is at hand. */
  #shapeOf(type: CompositeType, sets: readonly SelectionSet[]): ShapeObject {
    const key = [type.name, ...sets.map((set) => this.#numberOf(set))].join(' ');
    const known = this.#shapes.get(key);
    if (known) return known;
    const functions = new Map<unknown, ShapeObject>();
    let lastName: unknown = BROKEN;
    let last: ShapeObject = () => null;
    const shape: ShapeObject = (object) => {
      if (typeof object !== 'object' || Array.isArray(object)) throw BROKEN;
      const { __typename: name } = object as Data;
      if (name !== lastName) {
        last = functions.get(name) ?? this.#function(type, sets, name, functions);
        lastName = name;
      }
      return last(object);
    };
    this.#shapes.set(key, shape);
    return shape;
  }

  #function(
    type: CompositeType,
    sets: readonly SelectionSet[],
    name: unknown,
    functions: Map<unknown, ShapeObject>,
  ): ShapeObject {
    let named: CompositeType | undefined;
    if (name !== undefined) {
      if (typeof name !== 'string' || name === '') throw BROKEN;
      const found = this.#operation.schema().type(name);
      if (found && isCompositeType(found)) named = found;
      // A type that clients do not see, or none: not kept, since there is no end of such names. The answer as a whole is
      // not null for that; what it is instead, Apollo's code knows.
      else if (this.#isLenient && type !== this.#root) return () => null;
      else throw BROKEN;
    }
    this.#functions += 1;
    if (this.#functions > MOST_FUNCTIONS) throw BROKEN;
    const made = objectFunction(this.#fields(type, sets, named), {
      isLenient: this.#isLenient,
      shapeOf: (of, inner) => this.#shapeOf(of, inner),
      typeName: (told, parent) => this.#typeName(told, parent),
    });
    functions.set(name, made);
    return made;
  }

  #fields(place: CompositeType, sets: readonly SelectionSet[], type: CompositeType | undefined) {
    const schema = this.#operation.schema();
    return askedFields(sets, type ?? place, { schema, choices: this.#choices, type });
  }

  /** The gateway's rule: what the data says where the schema knows it, else the type of the place. */
  #typeName(told: unknown, parent: CompositeType): string | undefined {
    const known = typeof told === 'string' ? this.#operation.schema().type(told) : undefined;
    const type = known ?? parent;
    return isObjectType(type) ? type.name : undefined;
  }

  #numberOf(set: SelectionSet): number {
    const number = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, number);
    return number;
  }
}
