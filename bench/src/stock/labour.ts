import { Connection } from './connection.ts';
import { keyed, ListLoaders } from './loaders.ts';
import { stockSubgraph } from './subgraph.ts';
import { text } from './value.ts';

const PLACED = `select pairing_id, coalesce(sum(headcount_value), 0) as headcount from placement
  where pairing_id = any($1) and part_of_id is null and status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')
  group by pairing_id`;

export const labour = stockSubgraph({
  loaders: (db) => ({
    programmes: new ListLoaders(db, {
      table: 'labour_programme',
      sort: 'launched_sort',
      columns: 'title_zh, title_en, status',
    }),
    placed: keyed(db, 'placed', 'pairing_id', PLACED),
  }),
  resolvers: {
    Pairing: {
      labourProgrammes: ({ id }, args, { programmes }) => new Connection(programmes, id, args),
      placementSummary: async ({ id }, _, { placed }) => ({
        headcount: { value: (await placed.load(id))?.['headcount'] ?? '0' },
      }),
    },
    LabourProgramme: { title: text('title') },
  },
});
