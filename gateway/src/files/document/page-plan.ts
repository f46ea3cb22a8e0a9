import { valueFromASTUntyped } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Variables } from '../../cost/is-included.ts';
import type { Words } from '../words.ts';
import { columnsOf, TOP } from './columns.ts';
import type { Column, Naming } from './columns.ts';
import { framesOfPage } from './frames.ts';
import { isPaging, placeOf, rowsOf } from './lists.ts';
import type { List } from './lists.ts';
import type { Part } from './part.ts';
import { besideColumns, keysOf, noValue, stepOf } from './plan.ts';
import type { FilePlan, Refusal } from './plan.ts';
import { documentsOf } from './write-document.ts';

interface Paged {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly parts: readonly Part[];
  readonly list: List;
  readonly variables: Variables;
}

/** The plan for a list that is read page by page. */
export function planOfPages(
  { schema, operation, parts, list, variables }: Paged,
  naming: Naming,
): FilePlan | Refusal {
  const { path } = list;
  const found = rowColumns(list, naming);
  if (found.length === 0) return noValue(placeOf(list));
  const sources = [...new Set(found.map(({ source }) => source))];
  return {
    documents: documentsOf({ operation, parts, path, hasTotal: hasTotal(list, schema) }),
    operation,
    isPaged: true,
    keys: keysOf(path),
    list: stepOf(path),
    start: startOf(list, variables),
    beside: besideColumns(withoutRows(parts, path), naming),
    rows: found.map(({ source, ...column }) => ({ ...column, frame: sources.indexOf(source) })),
    frames: framesOfPage(sources),
  };
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
