import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { chosenOf, operationsIn } from '../run/operations.ts';
import type { Run } from '../run/use-run.ts';
import { listsAnswered, listsAsked, nameOf } from './lists.ts';
import type { Place } from './lists.ts';
import { columnsOf, errorsBeside, rowsOf, totalOf } from './rows.ts';
import type { Row } from './rows.ts';

/** What of an answer can be rows: the one list of it, or else which lists there are. */
export type Tabular =
  | {
      readonly list: Place;
      readonly rows: readonly Row[];
      readonly columns: readonly string[];
      readonly total: number | undefined;
      readonly beside: ReturnType<typeof errorsBeside>;
    }
  | { readonly lists: readonly string[] };

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export function askedBy({ request }: Run): Asked | undefined {
  const operations = operationsIn(request.query);
  const operation = operations && chosenOf(operations, request.operationName ?? '');
  return operation && { document: operations.document, operation };
}

/** The names of the lists that a question asks, page by page: of one alone the file can be had. */
export function pagedLists(run: Run): readonly string[] {
  const asked = askedBy(run);
  return asked ? listsAsked(asked.document, asked.operation).map(nameOf) : [];
}

/** The rows of the one list that is asked page by page; where none is, of the one list that is answered. */
export function tabularOf(run: Run): Tabular {
  const asked = askedBy(run);
  const { data, errors = [] } = run.reply ?? {};
  const paged = asked ? listsAsked(asked.document, asked.operation) : [];
  const lists = paged.length > 0 ? paged : listsAnswered(data);
  const [list, ...others] = lists;
  if (!list || others.length > 0) return { lists: lists.map(nameOf) };
  const rows = rowsOf(data, list, errors);
  const columns = columnsOf(rows);
  return { list, rows, columns, total: totalOf(data, list), beside: errorsBeside(errors, rows) };
}
