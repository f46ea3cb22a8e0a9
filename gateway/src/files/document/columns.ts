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
  /** The enum whose values it shows, or what else has words for its values. */
  readonly values: string | undefined;
  readonly isLocalized: boolean;
  /** Of a figure of a total: how many records are counted and how many of them are silent. Where all are, it is no zero. */
  readonly unlessSilent: { readonly counted: Keys; readonly silent: Keys } | undefined;
  /** Digits behind the point by which its whole numbers are to be read; 0 for most. */
  readonly digits: number;
}

type Keys = readonly string[];

/** What columns and their values are called. */
export interface Naming {
  readonly words: Words;
  readonly language: string;
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
      for (const column of columnsOfPart(part, parts, { words, language }, above))
        if (!found.has(column.path)) found.set(column.path, column);
  return [...found.values()];
}

function columnsOfPart(
  part: Part,
  beside: readonly Part[],
  { words, language }: Naming,
  above: Above,
): Column[] {
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
  const values = isEnumType(named) ? named.name : codesOf(named.name, `${owner}.${name}`, words);
  // Where there are words for them, truths are no truths of a spreadsheet but these words.
  const isSaid = values !== undefined && language !== NO_LANGUAGE;
  const kind = isMany || isLocalized || isSaid ? 'text' : kindOf(named.name, words);
  const unlessSilent = language === NO_LANGUAGE ? undefined : countsOf(part, beside, words, above);
  const path = here.path.join('.');
  const column = { ...here, path, kind, values, isLocalized, unlessSilent, digits: 0 };
  const whole = language === NO_LANGUAGE ? undefined : words.wholeOf[name];
  if (!whole || node.alias) return [column];
  const steps = [...above.steps, { owner, name: whole.field, alias: undefined }];
  return [{ ...column, steps, path: [...above.path, whole.field].join('.'), digits: whole.digits }];
}

/** Where a total says how many records are behind a figure of it. */
function countsOf({ node, owner }: Part, beside: readonly Part[], words: Words, above: Above) {
  const total = words.totals[owner];
  if (!total?.figures.includes(node.name.value)) return undefined;
  const keysOf = (name: string) =>
    beside.flatMap((each) => (each.node.name.value === name ? [[...above.keys, each.key]] : []))[0];
  const counted = keysOf(total.counted);
  const silent = keysOf(total.silent);
  return counted && silent && { counted, silent };
}

/** What a field that is no enum takes its words from; undefined where its values stand for themselves. */
function codesOf(type: string, field: string, { codes, values }: Words): string | undefined {
  return type === 'Boolean' && values['Boolean.true'] ? 'Boolean' : codes[field];
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
