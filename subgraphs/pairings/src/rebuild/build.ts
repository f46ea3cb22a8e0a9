import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { differences, KEY, PARTS, SUMS } from '../ledger/differences.ts';
import { entered } from '../ledger/entries.ts';

type Here = Transaction<unknown>;

const BATCH = 10_000;
/** So many entries are built by one statement, and after so many it is told how far they are. */
const PART = 20_000;
const TOLD_AFTER = 500_000;

export interface Building {
  readonly tell: (done: string) => void;
  /** How many entries one statement builds. */
  readonly part?: number;
}

/** An event's place in the new ledger. */
export interface Placed {
  readonly source: string;
  readonly seq: string;
  /** Microseconds, as digits. */
  readonly at: string;
}

/** Gives each event its position: that of its place in the list. */
export async function place(transaction: Here, events: readonly Placed[]): Promise<void> {
  await sql`
    create temp table ordered (
      pos bigint primary key, source text, seq bigint, entered_at timestamptz) on commit drop`.execute(
    transaction,
  );
  for (let at = 0; at < events.length; at += BATCH) {
    const part = jsonbOf(events.slice(at, at + BATCH));
    await sql`
      insert into ordered
      select ${at}::int + n, e ->> 'source', (e ->> 'seq')::bigint,
        'epoch'::timestamptz + (e ->> 'at')::bigint * interval '1 microsecond'
      from jsonb_array_elements(${part}::jsonb) with ordinality as j(e, n)`.execute(transaction);
  }
  await sql`analyze ordered`.execute(transaction);
}

/** Which line of its record comes next after each, and which version a word is about: this follows from the order. */
async function link(transaction: Here): Promise<number> {
  await sql`
    create temp table linked on commit drop as
    select o.*, lead(o.pos) over of_record as next, max(o.pos) filter (where p.is_version) over of_record as version
    from ordered as o
      join (select source, seq, id, activity is not null as is_version from pulled) as p using (source, seq)
    window of_record as (partition by p.id order by o.pos)`.execute(transaction);
  await sql`alter table linked add primary key (pos)`.execute(transaction);
  await sql`analyze linked`.execute(transaction);
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(pos), 0)::float8 as last from linked`.execute(transaction);
  return rows[0]?.last ?? 0;
}

/** Linked lines, whole. */
const lines = sql`(
  select l.pos, l.entered_at, l.next, l.version, p.* from linked as l
    join pulled as p on p.source = l.source and p.seq = l.seq)`;

/** The entries, part by part: all of them sorted and joined at once would want several times their room on the disk. */
async function buildEntries(transaction: Here, { tell, part = PART }: Building): Promise<void> {
  const last = await link(transaction);
  // Of a part each line is looked up: whoever forbade loops did so for whole tables.
  const { rows } = await sql<{ loops: string }>`
    select current_setting('enable_nestloop') as loops`.execute(transaction);
  await sql`set local enable_nestloop = on`.execute(transaction);
  for (let from = 0; from < last; from += part) {
    if (from > 0 && from % TOLD_AFTER === 0)
      tell(`${String(from)} of ${String(last)} entries built`);
    const placed = sql`(select * from ${lines} as w where w.pos > ${sql.lit(from)} and w.pos <= ${sql.lit(from + part)})`;
    await sql`${entered(placed, sql`p.entered_at`, lines)}`.execute(transaction);
  }
  await sql`select set_config('enable_nestloop', ${rows[0]?.loops ?? 'on'}, true)`.execute(
    transaction,
  );
}

/** What each entry changed, from the entries alone. */
const buildDeltas = (transaction: Here) =>
  sql`
    insert into delta (pos, id, ${KEY}, ${PARTS})
    ${differences(sql`(
      select pos, until, id, pairing_id, confirmation, contributions from entry where type <> 'WITHDRAWN')`)}`.execute(
    transaction,
  );

/** The sums, from the changes alone: as they are, and as they stood at the end of each batch that touched them. */
async function buildSums(transaction: Here): Promise<void> {
  await sql`insert into rollup (${KEY}, ${PARTS}) select ${KEY}, ${SUMS} from delta group by ${KEY}`.execute(
    transaction,
  );
  const running = ['value', 'records', 'missing', 'floors', 'approximates', 'ceilings'].map(
    (part) => {
      const sum = sql`sum(sum(${sql.ref(part)})) over up_to_then`;
      return part === 'value' ? sum : sql`(${sum})::int`;
    },
  );
  await sql`
    insert into rollup_at (pos, ${KEY}, ${PARTS})
    select b.last, ${KEY}, ${sql.join(running)}
    from delta as d join (select pos, max(pos) over (partition by at) as last from entry) as b using (pos)
    group by b.last, ${KEY}
    window up_to_then as (partition by ${KEY} order by b.last)`.execute(transaction);
}

/** Builds the ledger's tables out of the events that have been placed. */
export async function build(transaction: Here, building: Building): Promise<void> {
  const { tell } = building;
  await buildEntries(transaction, building);
  await sql`analyze entry`.execute(transaction);
  tell('entries built');
  await buildDeltas(transaction);
  await sql`analyze delta`.execute(transaction);
  await buildSums(transaction);
  await sql`analyze rollup, rollup_at`.execute(transaction);
  await sql`
    insert into ledger_head (pos, at) select coalesce(max(pos), 0), coalesce(max(at), 'epoch') from entry`.execute(
    transaction,
  );
  tell('sums built');
}
