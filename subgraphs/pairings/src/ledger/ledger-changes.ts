import type { OtherTables } from '@jiedui/subgraph';
import { sql } from 'kysely';

/** The entry before a line is the one that ended with it: of another pairing, where a revision has moved its record. */
const since = (after: string) => sql`
  select 'entry' as "table", e.id, false as "isNew", array_remove(array[e.pairing_id, (
    select b.pairing_id from entry as b where b.id = e.id and b.until = e.pos)], null) as pairings
  from entry as e where e.pos > ${after}::bigint`;

/** How the core's tables change besides those of its records: the ledger's with each line that is entered. */
export const otherTables: OtherTables = {
  part: { position: sql`select coalesce(max(pos), 0) from ledger_head`, since },
  following: {
    activity: 'entry',
    delta: 'entry',
    ledger_head: 'entry',
    rollup: 'entry',
    rollup_at: 'entry',
  },
  quiet: ['domain', 'indicator', 'indicator_figure', 'pairing', 'region', 'region_member'],
};
