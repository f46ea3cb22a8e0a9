import { getOperationAST, Kind, OperationTypeNode, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { KnownCode } from '../../error-codes.ts';
import type { Variables } from '../../cost/is-included.ts';
import type { Words } from '../words.ts';
import { Collector } from './collect.ts';
import { arraysIn, chainFrom, without } from './arrays.ts';
import type { Way } from './arrays.ts';
import { columnsOf, TOP } from './columns.ts';
import type { Column, Step } from './columns.ts';
import { framesOfArrays, framesOfPage } from './frames.ts';
import type { Frames } from './frames.ts';
import { isPaging, listsIn, placeOf, rowsOf } from './lists.ts';
import type { List } from './lists.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { documentsOf, wholeDocumentOf } from './write-document.ts';

/** A column of the rows themselves. */
export interface RowColumn extends Column {
  /** Which of the things that a row is read from has it. */
  readonly frame: number;
}

/** How an operation becomes a file. */
export interface FilePlan {
  /** What is asked for the first page, and for each page after it. */
  readonly documents: { readonly first: string; readonly next: string };
  readonly operation: OperationDefinitionNode;
  /** Whether its list is read page by page; a plain one is in one answer. */
  readonly isPaged: boolean;
  /** From the answer to the list. */
  readonly keys: readonly string[];
  /** The list's own field. */
  readonly list: Step;
  /** The cursor at which the client begins. */
  readonly start: string | undefined;
  /** Columns that are the same on each row: what the operation asks beside the list. */
  readonly beside: readonly Column[];
  readonly rows: readonly RowColumn[];
  readonly frames: Frames;
}

export interface Refusal {
  readonly code: KnownCode;
  readonly message: string;
}

const refused = (code: KnownCode, message: string): Refusal => ({ code, message });

interface Asking {
  readonly schema: GraphQLSchema;
  /** One that is valid. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly words: Words;
  readonly language: string;
}

/** Finds the list of an operation and what its rows hold, or why there is no file of it. */
export function planFile(asking: Asking): FilePlan | Refusal {
  const { schema, document, operationName, words, language } = asking;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return refused('OPERATION_RESOLUTION_FAILURE', 'Say by operationName which operation to run');
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root)
    return refused('BAD_REQUEST', `A file is of a query, never of a ${operation.operation}`);
  const variables = withDefaults(operation, asking.variables);
  const collector = new Collector(schema, document, variables);
  const parts = partsOf(root, [operation.selectionSet], { collector, words, language });
  const lists = listsIn(parts, schema);
  const [list] = lists;
  const naming = { words, language };
  if (!list || lists.every(({ isMany }) => isMany)) return planOfArrays(operation, parts, naming);
  if (lists.length > 1) return several(lists.map(placeOf));
  const found = rowColumns(list, naming);
  const sources = [...new Set(found.map(({ source }) => source))];
  const rows = found.map(({ source, ...column }) => ({
    ...column,
    frame: sources.indexOf(source),
  }));
  if (rows.length === 0) return refused('NOT_ONE_LIST', `${placeOf(list)} is asked for no value`);
  return {
    documents: documentsOf({ operation, parts, path: list.path, hasTotal: hasTotal(list, schema) }),
    operation,
    isPaged: true,
    keys: keysOf(list.path),
    list: stepOf(list.path),
    start: startOf(list, variables),
    beside: besideColumns(withoutRows(parts, list.path), naming),
    rows,
    frames: framesOfPage(sources),
  };
}

/** The plan for a plain list, which may have others within it. */
function planOfArrays(
  operation: OperationDefinitionNode,
  parts: readonly Part[],
  naming: Naming,
): FilePlan | Refusal {
  const arrays = arraysIn(parts);
  const [way] = arrays;
  if (!way || arrays.length > 1) return notOneArray(arrays);
  const chain = chainFrom(way);
  const rows = chain.flatMap((each, frame) => {
    const next = chain[frame + 1];
    const below = (each.at(-1)?.below ?? []).map((branch) =>
      next ? { ...branch, parts: without(branch.parts, next) } : branch,
    );
    const above = chain.slice(1, frame + 1).flatMap(keysOf);
    return columnsOf(below, naming.words, naming.language).map((column) => ({
      ...column,
      path: [...above, column.path].join('.'),
      frame,
    }));
  });
  const all = wholeDocumentOf(operation, parts);
  return {
    documents: { first: all, next: all },
    operation,
    isPaged: false,
    keys: keysOf(way),
    list: stepOf(way),
    start: undefined,
    beside: besideColumns(without(parts, way), naming),
    rows,
    frames: framesOfArrays(chain.slice(1).map(keysOf)),
  };
}

interface Naming {
  readonly words: Words;
  readonly language: string;
}

const keysOf = (way: readonly Part[]): string[] => way.map(({ key }) => key);

function stepOf(path: readonly Part[]): Step {
  const part = path.at(-1);
  if (!part) throw new Error('a list is somewhere');
  return { owner: part.owner, name: part.node.name.value, alias: part.node.alias?.value };
}

function notOneArray(arrays: readonly Way[]): Refusal {
  if (arrays.length === 0)
    return refused('NOT_ONE_LIST', 'A file has the rows of a list, and none is asked for');
  return several(arrays.map((way) => keysOf(way).join('.')));
}

function several(places: readonly string[]): Refusal {
  const message = `A file has the rows of one list, and ${String(places.length)} are asked for: ${places.join(', ')}. Ask for a file of each`;
  return refused('NOT_ONE_LIST', message);
}

/** The columns of a connection, each with the field that has it: `nodes` or `edges`, as the client calls it. */
function rowColumns({ path }: List, { words, language }: Naming) {
  const list = path.at(-1);
  const found = new Map<string, Column & { readonly source: string }>();
  for (const part of list ? rowsOf(list) : [])
    for (const column of columnsOfRows(part, words, language))
      if (!found.has(column.path)) found.set(column.path, { ...column, source: part.key });
  return [...found.values()];
}

/** Of edges, the row is in `node`, and the edge's own values stand beside it. */
function columnsOfRows({ node, below }: Part, words: Words, language: string): Column[] {
  if (node.name.value === 'nodes') return columnsOf(below, words, language);
  return below.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.node.name.value === 'node'
        ? columnsOf(part.below, words, language, { ...TOP, keys: [part.key] })
        : columnsOf([{ parts: [part] }], words, language),
    ),
  );
}

/** Everything but the rows of a list; what the list says of itself is in the headers. */
function withoutRows(parts: readonly Part[], [step, ...rest]: readonly Part[]): Part[] {
  if (!step) return parts.filter((part) => !isPaging(part));
  return parts.flatMap((part) => {
    if (part !== step) return [part];
    const below = part.below.map((branch) => ({
      ...branch,
      parts: withoutRows(branch.parts, rest),
    }));
    return below.some((branch) => branch.parts.length > 0) ? [{ ...part, below }] : [];
  });
}

const besideColumns = (parts: readonly Part[], { words, language }: Naming): Column[] =>
  columnsOf([{ parts }], words, language).map((column) => ({
    ...column,
    path: `query.${column.path}`,
  }));

const hasTotal = ({ path }: List, schema: GraphQLSchema): boolean => {
  const type = path.at(-1)?.below[0]?.type;
  return schema.getType(type?.name ?? '') === type && type?.getFields()['totalCount'] !== undefined;
};

/** Where a client wants to begin; a null is no place. */
function startOf({ path }: List, variables: Variables): string | undefined {
  const given = path.at(-1)?.node.arguments?.find(({ name }) => name.value === 'after')?.value;
  const value = given && valueFromASTUntyped(given, variables);
  return typeof value === 'string' ? value : undefined;
}

function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind !== undefined && defaultValue.kind !== Kind.NULL
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}
