import { baseType } from '@apollo/federation-internals';
import type { NamedType, Schema, Type } from '@apollo/federation-internals';
import type { Audience } from './audiences.ts';

/** As composition links them. */
const INACCESSIBLE = 'inaccessible';
const TAG = 'tag';

/** What a tag can stand at, as far as hiding needs to know it. */
export interface Element {
  readonly coordinate: string;
  hasAppliedDirective(name: string): boolean;
  applyDirective(name: string): unknown;
  appliedDirectivesOf(name: string): readonly { arguments(): Record<string, unknown> }[];
}

/** Something that is of a type: a field, an argument, an input field. */
interface Typed extends Element {
  readonly type?: Type | undefined;
}

const isHidden = (element: Element) => element.hasAppliedDirective(INACCESSIBLE);

const isOfHidden = ({ type }: Typed) => type !== undefined && isHidden(baseType(type));

export function hide(element: Element): void {
  if (!isHidden(element)) element.applyDirective(INACCESSIBLE);
}

export const audiencesOf = (element: Element): unknown[] =>
  element.appliedDirectivesOf(TAG).map((tag) => tag.arguments()['name']);

/** All that a type consists of, each with what hides it as well. */
function partsOf(type: NamedType): { parts: readonly Element[]; typed: readonly Typed[] } {
  switch (type.kind) {
    case 'ObjectType':
    case 'InterfaceType': {
      const fields = type.fields();
      return { parts: fields, typed: fields.flatMap((field) => [field, ...field.arguments()]) };
    }
    case 'InputObjectType':
      return { parts: type.fields(), typed: type.fields() };
    case 'EnumType':
      return { parts: type.values, typed: [] };
    case 'UnionType':
      return { parts: type.types(), typed: [] };
    case 'ScalarType':
      return { parts: [], typed: [] };
  }
}

/** Every element that can bear a tag: types, fields, arguments, values. */
export const elementsOf = (schema: Schema): Element[] =>
  schema.types().flatMap((type) => {
    const { parts, typed } = partsOf(type);
    return [...new Set([type, ...parts, ...typed])];
  });

/**
 * Hides from an audience what is for others, then what cannot be without it: fields and arguments of a hidden type, and
 * types of which nothing is left.
 */
export function hideFrom(audience: Audience, schema: Schema): void {
  for (const element of elementsOf(schema)) {
    const audiences = audiencesOf(element);
    if (audiences.length > 0 && !audiences.includes(audience)) hide(element);
  }
  let before = -1;
  let now = 0;
  while (before !== now) {
    for (const type of schema.types()) {
      const { parts, typed } = partsOf(type);
      for (const element of typed) if (isOfHidden(element)) hide(element);
      if (parts.length > 0 && parts.every(isHidden)) hide(type);
    }
    before = now;
    now = elementsOf(schema).filter(isHidden).length;
  }
}
