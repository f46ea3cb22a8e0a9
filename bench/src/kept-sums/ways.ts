import type pg from 'pg';

/** What of the sums is kept while reports are taken. */
export interface Way {
  readonly name: string;
  readonly tallies: boolean;
  readonly rollups: boolean;
}

export const WAYS: readonly Way[] = [
  { name: 'nothing kept', tallies: false, rollups: false },
  { name: 'rollups kept', tallies: false, rollups: true },
  { name: 'rollups and tallies kept, as it is', tallies: true, rollups: true },
];

/** Rows that come into the rollups are dropped before they are written. */
export const PREPARE = `
  create function pairings.keep_nothing() returns trigger language plpgsql as $$ begin return null; end $$;
  create trigger keep_nothing before insert on pairings.rollup for each row execute function pairings.keep_nothing();`;

const TALLIERS = `
  select t.tgrelid::regclass::text as records, quote_ident(t.tgname) as name
  from pg_trigger as t where not t.tgisinternal and t.tgname like 'tally\\_%'`;

const toggled = (is: boolean) => (is ? 'enable' : 'disable');

/** Has the database keep what a way keeps. Nobody may be reporting. */
export async function keepAs(client: pg.Client, { tallies, rollups }: Way): Promise<void> {
  const { rows } = await client.query<{ records: string; name: string }>(TALLIERS);
  const changes = rows.map(
    ({ records, name }) => `alter table ${records} ${toggled(tallies)} trigger ${name};`,
  );
  await client.query(`
    ${changes.join('\n')}
    alter table pairings.rollup ${toggled(!rollups)} trigger keep_nothing;`);
}

const KEPT = `
  select
    (select coalesce(sum(records), 0)::int from industry.tally
      where list = 'agreement of pairing_id' and measure = '') as tallied,
    (select coalesce(sum(records), 0)::int from pairings.rollup where indicator = 'projects-signed') as summed`;

/** How many agreements the tally counts, and how many the rollups. */
export async function keptOf(client: pg.Client): Promise<{ tallied: number; summed: number }> {
  const { rows } = await client.query<{ tallied: number; summed: number }>(KEPT);
  return rows[0] ?? { tallied: 0, summed: 0 };
}
