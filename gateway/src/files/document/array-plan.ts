import type { OperationDefinitionNode } from 'graphql';
import { arraysIn, chainFrom, without } from './arrays.ts';
import { columnsOf } from './columns.ts';
import type { Naming } from './columns.ts';
import { framesOfArrays } from './frames.ts';
import type { Part } from './part.ts';
import { besideColumns, keysOf, noValue, refused, several, stepOf } from './plan.ts';
import type { FilePlan, Refusal } from './plan.ts';
import { wholeDocumentOf } from './write-document.ts';

/** The plan for a plain list, which may have others within it. */
export function planOfArrays(
  operation: OperationDefinitionNode,
  parts: readonly Part[],
  naming: Naming,
): FilePlan | Refusal {
  const arrays = arraysIn(parts);
  const [way] = arrays;
  if (!way) return refused('NOT_ONE_LIST', 'A file has the rows of a list, and none is asked for');
  if (arrays.length > 1) return several(arrays.map((each) => keysOf(each).join('.')));
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
  if (rows.length === 0) return noValue(keysOf(way).join('.'));
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
