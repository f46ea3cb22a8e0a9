import { Connection } from './connection.ts';
import { keyed, ListLoaders, rowLoader } from './loaders.ts';
import type { Row } from './database.ts';
import { stockSubgraph } from './subgraph.ts';
import { money, partialDate, quantity, text, yuan } from './value.ts';

const EVENT = `id, pairing_id, title_zh, title_en, contracted_fen, contracted_qualifier, projects_value,
  projects_qualifier, sectors`;

/** Contracted money inside an event is already in the event's own figure. */
const INVESTMENT = `
  select pairing_id, coalesce(sum(contracted_fen), 0) as contracted_fen, count(*)::int as contracted_records,
    count(contracted_fen)::int as contracted_stated,
    coalesce(bool_or(contracted_qualifier = 'AT_LEAST'), false) as contracted_at_least,
    coalesce(sum(paid_in_fen) filter (where paid_in_qualifier is not null), 0) as paid_in_fen,
    (count(*) filter (where paid_in_qualifier is not null))::int as paid_in_records
  from (
    select pairing_id, contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier
    from agreement where pairing_id = any($1) and part_of_id is null
    union all
    select pairing_id, contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier
    from investment_event where pairing_id = any($1)) as counted
  group by pairing_id`;

const contracted = (row: Row | undefined) => ({
  yuan: yuan((row?.['contracted_fen'] ?? '0') as string),
  atLeast: row?.['contracted_at_least'] ?? false,
  recordCount: row?.['contracted_records'] ?? 0,
  missingCount: Number(row?.['contracted_records'] ?? 0) - Number(row?.['contracted_stated'] ?? 0),
});
const paidIn = (row: Row | undefined) => ({
  yuan: yuan((row?.['paid_in_fen'] ?? '0') as string),
  recordCount: row?.['paid_in_records'] ?? 0,
});

export const industry = stockSubgraph({
  loaders: (db) => ({
    agreements: new ListLoaders(db, {
      table: 'agreement',
      sort: 'signed_sort',
      columns: `kind, title_zh, title_en, signed_on, signed_end, signed_precision, signed_text, contracted_fen,
        contracted_qualifier, party_ids, part_of_id`,
    }),
    events: new ListLoaders(db, {
      table: 'investment_event',
      sort: 'held_sort',
      columns: EVENT.replace('id, pairing_id,', ''),
    }),
    event: rowLoader(db, 'investment_event', EVENT),
    investment: keyed(db, 'investment', 'pairing_id', INVESTMENT),
  }),
  resolvers: {
    Pairing: {
      agreements: ({ id }, args, { agreements }) => new Connection(agreements, id, args),
      investmentEvents: ({ id }, args, { events }) => new Connection(events, id, args),
      investmentSummary: async ({ id }, _, { investment }) => {
        const row = await investment.load(id);
        return { contracted: contracted(row), paidIn: paidIn(row) };
      },
    },
    Agreement: {
      title: text('title'),
      signed: partialDate('signed'),
      contracted: money('contracted', 'CONTRACTED'),
      parties: (row) => (row['party_ids'] as string[]).map((id) => ({ id })),
      partOf: ({ part_of_id: id }, _, { event }) => (id === null ? null : event.load(id as string)),
    },
    InvestmentEvent: {
      title: text('title'),
      contracted: money('contracted', 'CONTRACTED'),
      projects: quantity('projects', 'project'),
    },
  },
});
