import type { Database } from '@jiedui/database';

/** Entries of so many activities, of forty pairings, of all domains and of eight years. No facts: their titles say so. */
export async function fillLedger({ pool }: Database, count: number): Promise<void> {
  await pool.query(
    `insert into entry (pos, at, type, source, seq, id, revision, domain, kind, label_zh, title_zh, status, occurred_on,
       occurred_precision, pairing_id, quantities, confidence, reported_at, contributions, record, confirmation)
     select 1000000 + n, now(), 'REPORTED', 'test', n, 'test-' || n, 1, d.ids[1 + n % 6], 'TEST', '测试', '测试' || n,
       (array['SIGNED', 'DONE', 'PLANNED'])[1 + n % 3], date '2017-01-01' + (n * 37) % 2920, 'DAY', p.ids[1 + n % 40],
       '[]', 'STATED', now(), '[]', '{}', (array['UNCONFIRMED', 'CONFIRMED', 'DISPUTED'])[1 + n / 7 % 3]
     from generate_series(1, $1::int) as n, (select array_agg(name order by position) as ids from domain) as d,
       (select array_agg(id order by id) as ids from pairing) as p`,
    [count],
  );
  await pool.query('vacuum analyze entry');
}
