import { isCompositeType, isListType, isNonNullType } from '@apollo/federation-internals';
import type { CompositeType, OutputType, SelectionSet } from '@apollo/federation-internals';
import { isInherited, ownValue } from '../data.ts';
import { makeFunction, nameInCode } from '../make-function.ts';
import type { AskedField } from './asked-field.ts';
import { leafCode } from './leaf-code.ts';
import { BROKEN } from './shape-object.ts';
import type { ShapeObject } from './shape-object.ts';

export interface Writing {
  /** Makes null of what is broken, instead of throwing `BROKEN`. */
  readonly isLenient: boolean;
  /** How an object of a type is shaped by selections. */
  readonly shapeOf: (type: CompositeType, sets: readonly SelectionSet[]) => ShapeObject;
  /** The name to answer for `__typename`, where an object may have it. */
  readonly typeName: (named: unknown, parent: CompositeType) => string | undefined;
}

/** A value in the code: where it is, and what is done where it is null and must not be. */
interface Place {
  readonly value: string;
  /** Where the shaped value goes. */
  readonly target: string;
  readonly isBroken: string;
}

/** Makes the function that answers these fields of an object, and null where one makes null of the whole. */
export const objectFunction = (fields: readonly AskedField[], writing: Writing): ShapeObject =>
  new ObjectCode(writing).make(fields);

class ObjectCode {
  readonly #writing: Writing;
  readonly #given: Record<string, unknown> = { BROKEN, ownValue };
  #names = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  make(fields: readonly AskedField[]): ShapeObject {
    const lines = fields.map((field, at) => this.#field(field, `v${at}`, `r${at}`));
    const literal = fields.map(({ key }, at) => `${nameInCode(key)}: r${at}`).join(', ');
    const code = `function (object) {\n${lines.join('\n')}\nreturn { ${literal} };\n}`;
    return makeFunction(code, this.#given) as ShapeObject;
  }

  #field({ key, name, type, parent, sets }: AskedField, value: string, target: string): string {
    const isBroken = this.#writing.isLenient ? 'return null;' : 'throw BROKEN;';
    if (name === '__typename') return this.#typename(key, parent, { target, isBroken });
    const read = `let ${target}; const ${value} = ${readCode(key)};`;
    return `${read} ${this.#value(type, sets, { value, target, isBroken })}`;
  }

  #typename(
    key: string,
    parent: CompositeType,
    { target, isBroken }: Omit<Place, 'value'>,
  ): string {
    const typeName = this.#refer((named: unknown) => this.#writing.typeName(named, parent));
    const named =
      key === '__typename' ? 'object.__typename' : `${readCode(key)} ?? object.__typename`;
    return `const ${target} = ${typeName}(${named}); if (${target} === undefined) { ${isBroken} }`;
  }

  #value(type: OutputType, sets: readonly SelectionSet[], place: Place): string {
    const { value, target } = place;
    const isNull = isNonNullType(type) ? place.isBroken : `${target} = null;`;
    const inner = (isNonNullType(type) ? type.ofType : type) as OutputType;
    const isWrong = this.#writing.isLenient ? isNull : 'throw BROKEN;';
    const present = this.#present(inner, sets, { ...place, isBroken: isWrong });
    return `if (${value} === null || ${value} === undefined) { ${isNull} } else { ${present} }`;
  }

  /** The same for what is not null; here broken is whatever is none of the type. */
  #present(type: OutputType, sets: readonly SelectionSet[], place: Place): string {
    const { value, target, isBroken } = place;
    if (isListType(type)) return this.#list(type.ofType as OutputType, sets, place);
    if (isCompositeType(type)) {
      const shaped = `${this.#refer(this.#writing.shapeOf(type, sets))}(${value})`;
      const assigned = `${target} = ${shaped};`;
      return this.#writing.isLenient
        ? `${assigned} if (${target} === null) { ${isBroken} }`
        : assigned;
    }
    const isValid = leafCode(type, value, (each) => this.#refer(each));
    const assigned = `${target} = ${value};`;
    return isValid === undefined ? assigned : `if (${isValid}) ${assigned} else { ${isBroken} }`;
  }

  /** Each item is looked at whatever becomes of the list: one that is no value at all is for Apollo's own words. */
  #list(type: OutputType, sets: readonly SelectionSet[], place: Place): string {
    const { value, target, isBroken } = place;
    const [items, at, item, isLost] = ['l', 'i', 'e', 'b'].map((kind) => this.#name(kind));
    const each = this.#value(type, sets, {
      value: String(item),
      target: `${items}[${at}]`,
      isBroken: this.#writing.isLenient ? `${isLost} = true;` : 'throw BROKEN;',
    });
    return `if (!Array.isArray(${value})) throw BROKEN;
      let ${isLost} = false; const ${items} = new Array(${value}.length);
      for (let ${at} = 0; ${at} < ${value}.length; ${at} += 1) {
        const ${item} = ${value}[${at}]; if (${item} === undefined) throw BROKEN; ${each}
      }
      if (${isLost}) { ${isBroken} } else ${target} = ${items};`;
  }

  #refer(value: unknown): string {
    const name = this.#name('g');
    this.#given[name] = value;
    return name;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}_${this.#names}`;
  }
}

/** Every object seems to have a `toString`. */
const readCode = (key: string) =>
  isInherited(key) ? `ownValue(object, ${JSON.stringify(key)})` : `object.${nameInCode(key)}`;
