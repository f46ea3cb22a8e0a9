import { getOperationAST, Kind, OperationTypeNode, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { KnownCode } from '../../error-codes.ts';
import type { Variables } from '../../cost/is-included.ts';
import type { Words } from '../words.ts';
import { Collector } from './collect.ts';
import { columnsOf, TOP } from './columns.ts';
import type { Column, Step } from './columns.ts';
import { isPaging, listsIn, placeOf, rowsOf } from './lists.ts';
import type { List } from './lists.ts';
import { partsOf } from './part.ts';
import type { Branch, Part } from './part.ts';
import { documentsOf } from './write-document.ts';

/** A column of the rows themselves. */
export interface RowColumn extends Column {
  /** Which field of the list has the row: `nodes` or `edges`, as the client calls it. */
  readonly source: string;
}

/** How an operation becomes a file. */
export interface FilePlan {
  /** What is asked for the first page, and for each page after it. */
  readonly documents: { readonly first: string; readonly next: string };
  readonly operation: OperationDefinitionNode;
  /** From the answer to the list. */
  readonly keys: readonly string[];
  /** The list's own field. */
  readonly list: Step;
  /** The cursor at which the client begins. */
  readonly start: string | undefined;
  /** Columns that are the same on each row: what the operation asks beside the list. */
  readonly beside: readonly Column[];
  readonly rows: readonly RowColumn[];
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
  if (!list || lists.length > 1 || list.isMany) return notOne(lists);
  const rows = rowColumns(list, words, language);
  if (rows.length === 0) return refused('NOT_ONE_LIST', `${placeOf(list)} is asked for no value`);
  return {
    documents: documentsOf({ operation, parts, path: list.path, hasTotal: hasTotal(list, schema) }),
    operation,
    keys: list.path.map(({ key }) => key),
    list: stepOf(list),
    start: startOf(list, variables),
    beside: besideColumns(parts, list, words, language),
    rows,
  };
}

function stepOf({ path }: List): Step {
  const part = path.at(-1);
  if (!part) throw new Error('a list is somewhere');
  return { owner: part.owner, name: part.node.name.value, alias: part.node.alias?.value };
}

function notOne(lists: readonly List[]): Refusal {
  const [list] = lists;
  if (!list) return refused('NOT_ONE_LIST', 'A file has the rows of a list, and none is asked for');
  const places = lists.map(placeOf).join(', ');
  if (lists.length === 1)
    return refused('NOT_ONE_LIST', `${places} stands in a list, so there are many; ask for one`);
  const message = `A file has the rows of one list, and ${String(lists.length)} are asked for: ${places}. Ask for a file of each`;
  return refused('NOT_ONE_LIST', message);
}

function rowColumns({ path }: List, words: Words, language: string): RowColumn[] {
  const list = path.at(-1);
  const found = new Map<string, RowColumn>();
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

/** Everything but the rows; what the list says of itself is in the headers. */
function besideColumns(
  parts: readonly Part[],
  { path }: List,
  words: Words,
  language: string,
): Column[] {
  const without = (all: readonly Part[], [step, ...rest]: readonly Part[]): Part[] =>
    all.flatMap((part) => {
      if (part !== step) return rest.length === 0 && !step && isPaging(part) ? [] : [part];
      const below: Branch[] = part.below.map((branch) => ({
        ...branch,
        parts: without(branch.parts, rest),
      }));
      return below.some((branch) => branch.parts.length > 0) ? [{ ...part, below }] : [];
    });
  return without(parts, path).flatMap((part) =>
    columnsOf([{ parts: [part] }], words, language).map((column) => ({
      ...column,
      path: `query.${column.path}`,
    })),
  );
}

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
