import type { Dialect } from '../measure/dialect.ts';
import { textOf } from '../measure/workload.ts';
import {
  CURSORS as LIST_CURSORS,
  LACKS as LIST_LACKS,
  QUERY as LIST,
  read as readList,
} from './list.ts';
import {
  CURSORS as PAGE_CURSORS,
  LACKS as PAGE_LACKS,
  QUERY as PAGE,
  read as readPage,
} from './page.ts';

const OPERATIONS = new Map([
  [textOf('01-pairing-page'), { query: PAGE, read: readPage }],
  [textOf('40-list'), { query: LIST, read: readList }],
]);

/** What tables do not give: fields of the two operations by their paths. */
export const LACKS: readonly string[] = [...PAGE_LACKS, ...LIST_LACKS];

/** PostGraphile's own words for the two operations. Its cursors are its own, so that a list is only asked from its beginning. */
export const dialect: Dialect = {
  asks: ({ query, variables }) => {
    const own = OPERATIONS.get(query);
    return own && variables['after'] == null ? { query: own.query, variables } : undefined;
  },
  reads: ({ query }, data) => OPERATIONS.get(query)?.read(data),
  lacks: LACKS,
  differs: [...PAGE_CURSORS, ...LIST_CURSORS],
};
