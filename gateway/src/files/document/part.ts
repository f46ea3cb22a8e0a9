import { getNamedType, isLeafType, isObjectType, Kind } from 'graphql';
import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  SelectionSetNode,
} from 'graphql';
import { NO_LANGUAGE } from '../asked/language.ts';
import type { Words } from '../words.ts';
import type { Collector } from './collect.ts';

/** A field that is asked for, with what is asked of it. */
export interface Part {
  /** Its name in the answer. */
  readonly key: string;
  readonly node: FieldNode;
  /** The name of the type that has the field. */
  readonly owner: string;
  readonly type: GraphQLOutputType;
  /** By each object that may stand there; none of a value. */
  readonly below: readonly Branch[];
  /** Whether its value is a text in several languages, of which a file shows one. */
  readonly isLocalized: boolean;
}

export interface Branch {
  readonly type: GraphQLObjectType;
  readonly parts: readonly Part[];
}

interface Surroundings {
  readonly collector: Collector;
  readonly words: Words;
  readonly language: string;
}

/**
 * What is asked of an object, as a file needs it: texts in all languages there are, figures with what qualifies them.
 * The looks that a client takes into the schema are left out.
 */
export function partsOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  around: Surroundings,
): Part[] {
  const { collector, words, language } = around;
  const fields = type.getFields();
  const parts = collector.fields(type, sets).flatMap(({ key, node, sets: below }) => {
    const field = fields[node.name.value];
    return field ? [partOf({ key, node, field, owner: type.name, sets: below }, around)] : [];
  });
  const wanted = language === NO_LANGUAGE ? [] : (words.qualifiedBy[type.name] ?? []);
  const missing = wanted.filter(
    (name) => !parts.some(({ key, node }) => key === name || node.name.value === name),
  );
  return [...parts, ...missing.flatMap((name) => valuePart(type, name))];
}

interface Found {
  readonly key: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly owner: string;
  readonly sets: readonly SelectionSetNode[];
}

function partOf({ key, node, field, owner, sets }: Found, around: Surroundings): Part {
  const { collector, words, language } = around;
  const { type } = field;
  const named = getNamedType(type);
  const languages = language === NO_LANGUAGE ? [] : words.languages;
  if (isObjectType(named) && isInAll(languages, named)) {
    const parts = languages.flatMap((name) => valuePart(named, name));
    return { key, node, owner, type, isLocalized: true, below: [{ type: named, parts }] };
  }
  const below = collector
    .objects(named)
    .map((object) => ({ type: object, parts: partsOf(object, sets, around) }));
  return { key, node, owner, type, isLocalized: false, below };
}

/** An object with a field for each language is a text. */
const isInAll = (languages: readonly string[], type: GraphQLObjectType): boolean =>
  languages.length > 0 && languages.every((name) => valuePart(type, name).length > 0);

/** A value that was not asked for; nothing where the type has no such value. */
function valuePart(owner: GraphQLObjectType, name: string): Part[] {
  const field = owner.getFields()[name];
  if (!field || !isLeafType(getNamedType(field.type))) return [];
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
  return [{ key: name, node, owner: owner.name, type: field.type, isLocalized: false, below: [] }];
}
