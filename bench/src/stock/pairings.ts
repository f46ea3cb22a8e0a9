import { Connection, decoded, encoded, pageInfo, sizeOf } from './connection.ts';
import type { PageArgs } from './connection.ts';
import type { Database, Row } from './database.ts';
import { ListLoaders, rowLoader } from './loaders.ts';
import { stockSubgraph } from './subgraph.ts';
import { partialDate, text } from './value.ts';

const PAIRING = 'id, kind, supporter_code, recipient_code';
const cursorOf = ({ id }: Row) => encoded(`${String(id)}~${String(id)}`);

/** All pairings by id, page by page. */
function pairingList(db: Database, args: PageArgs) {
  const first = sizeOf(args);
  const after = args.after == null ? '' : decoded(args.after).replace(/^.*~/, '');
  let read: Promise<Row[]> | undefined;
  const rows = () =>
    (read ??= db.rows(
      'pairings',
      `select ${PAIRING} from pairing where id > $1 order by id limit $2`,
      [after, first + 1],
    ));
  return {
    totalCount: async () => {
      const [row] = await db.rows('pairing_count', 'select count(*)::int as n from pairing', []);
      return row?.['n'];
    },
    nodes: async () => (await rows()).slice(0, first),
    pageInfo: async () => pageInfo(await rows(), first, args.after, cursorOf),
  };
}

export const pairings = stockSubgraph({
  loaders: (db) => ({
    db,
    pairing: rowLoader(db, 'pairing', PAIRING),
    region: rowLoader(db, 'region', 'code, name_zh, name_en', 'code'),
    organization: rowLoader(db, 'organization', 'id, name_zh, name_en'),
    timeline: new ListLoaders(db, {
      table: 'entry',
      sort: 'occurred_sort',
      columns: `domain, kind, title_zh, title_en, status, occurred_on, occurred_end, occurred_precision,
        occurred_text`,
      where: `until is null and type <> 'WITHDRAWN'`,
    }),
  }),
  entities: {
    Pairing: ({ id }, { pairing }) => pairing.load(id),
    Region: ({ code }, { region }) => region.load(code as string),
    Organization: ({ id }, { organization }) => organization.load(id),
  },
  resolvers: {
    Query: {
      pairing: (_, { id }: { id: string }, { pairing }) => pairing.load(id),
      pairings: (_, args: PageArgs, { db }) => pairingList(db, args),
    },
    Pairing: {
      supporter: (row, _, { region }) => region.load(row['supporter_code'] as string),
      recipient: (row, _, { region }) => region.load(row['recipient_code'] as string),
      timeline: ({ id }, args, { timeline }) => new Connection(timeline, id, args),
    },
    Region: { name: text('name') },
    Organization: { name: text('name') },
    Activity: { title: text('title'), occurred: partialDate('occurred') },
  },
});
