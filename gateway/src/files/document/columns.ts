import { getNamedType, getNullableType, isEnumType, isListType, isWrappingType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { NO_LANGUAGE } from '../asked/language.ts';
import type { Words } from '../words.ts';
import type { Branch, Part } from './part.ts';

/** What a cell of a column is. */
export type Kind = 'text' | 'number' | 'truth';

/** One step from a row to a value. */
export interface Step {
  readonly owner: string;
  readonly name: string;
  /** The client's own name for it. */
  readonly alias: string | undefined;
}

export interface Column {
  /** Its name for programs, which never changes: `contracted.yuan`. */
  readonly path: string;
  /** From what it is read, a row or the answer beside the rows, to the value. */
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
  readonly kind: Kind;
  /** The enum whose values it shows. */
  readonly values: string | undefined;
  readonly isLocalized: boolean;
  /** Digits behind the point by which its whole numbers are to be read; 0 for most. */
  readonly digits: number;
}

interface Above {
  readonly path: readonly string[];
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
  readonly isMany: boolean;
}

export const TOP: Above = { path: [], keys: [], steps: [], isMany: false };

/** The columns of everything beneath a place, each path once, in the order of the document. */
export function columnsOf(
  branches: readonly Pick<Branch, 'parts'>[],
  words: Words,
  language: string,
  above: Above = TOP,
): Column[] {
  const found = new Map<string, Column>();
  for (const { parts } of branches)
    for (const part of parts)
      for (const column of columnsOfPart(part, words, language, above))
        if (!found.has(column.path)) found.set(column.path, column);
  return [...found.values()];
}

function columnsOfPart(part: Part, words: Words, language: string, above: Above): Column[] {
  const { key, node, owner, type, below, isLocalized } = part;
  const name = node.name.value;
  if (name.startsWith('__')) return [];
  const isMany = above.isMany || isAnyList(type);
  const here = {
    path: [...above.path, key],
    keys: [...above.keys, key],
    steps: [...above.steps, { owner, name, alias: node.alias?.value }],
    isMany,
  };
  if (below.length > 0 && !isLocalized) return columnsOf(below, words, language, here);
  const named = getNamedType(type);
  const kind = isMany || isLocalized ? 'text' : kindOf(named.name, words);
  const values = isEnumType(named) ? named.name : undefined;
  const column = { ...here, path: here.path.join('.'), kind, values, isLocalized, digits: 0 };
  const whole = language === NO_LANGUAGE ? undefined : words.wholeOf[name];
  if (!whole || node.alias) return [column];
  const steps = [...above.steps, { owner, name: whole.field, alias: undefined }];
  return [{ ...column, steps, path: [...above.path, whole.field].join('.'), digits: whole.digits }];
}

function kindOf(type: string, { numbers }: Words): Kind {
  if (type === 'Boolean') return 'truth';
  return ['Int', 'Float', ...numbers].includes(type) ? 'number' : 'text';
}

function isAnyList(type: GraphQLOutputType): boolean {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return true;
  return isWrappingType(nullable) && isAnyList(nullable.ofType as GraphQLOutputType);
}
