import { Connection } from './connection.ts';
import { ListLoaders, rowLoader } from './loaders.ts';
import { stockSubgraph } from './subgraph.ts';
import { partialDate, text } from './value.ts';

export const education = stockSubgraph({
  loaders: (db) => ({
    schoolPairings: new ListLoaders(db, {
      table: 'school_pairing',
      sort: 'paired_sort',
      columns: 'supporter_school_id, recipient_school_id',
    }),
    sessions: new ListLoaders(db, {
      table: 'exchange_session',
      sort: 'held_sort',
      columns: 'title_zh, title_en, held_on, held_end, held_precision, held_text, mode, school_ids',
    }),
    school: rowLoader(db, 'school', 'id, name_zh, name_en'),
  }),
  resolvers: {
    Pairing: {
      schoolPairings: ({ id }, args, { schoolPairings }) =>
        new Connection(schoolPairings, id, args),
      exchangeSessions: ({ id }, args, { sessions }) => new Connection(sessions, id, args),
    },
    SchoolPairing: {
      supporterSchool: (row, _, { school }) => school.load(row['supporter_school_id'] as string),
      recipientSchool: (row, _, { school }) => school.load(row['recipient_school_id'] as string),
    },
    ExchangeSession: {
      title: text('title'),
      held: partialDate('held'),
      schools: (row, _, { school }) => school.loadMany(row['school_ids'] as string[]),
    },
    School: { name: text('name') },
  },
});
