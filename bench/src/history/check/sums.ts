import { KINDS } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { differences } from './evidence.ts';
import type { Check, Evidence } from './evidence.ts';

const KEY = 'pairing_id, year, indicator, month, confirmation';
const PARTS = 'value, records, missing, floors, approximates, ceilings';
const TOTALS = `sum(value)::numeric as value, sum(records)::int as records, sum(missing)::int as missing,
  sum(floors)::int as floors, sum(approximates)::int as approximates, sum(ceilings)::int as ceilings`;
const ZERO = '(0, 0, 0, 0, 0, 0)';

const summed = (from: string) => `
  select ${KEY}, ${TOTALS} from ${from} group by ${KEY}
  having (sum(value), sum(records), sum(missing), sum(floors), sum(approximates), sum(ceilings)) <> ${ZERO}`;

/** The parts of a sum that one number with its qualifier makes. */
const parts = (value: string, qualifier: string) => `
  coalesce(${value}, 0)::numeric as value, 1 as records, (${value} is null)::int as missing,
  (${qualifier} is not distinct from 'AT_LEAST')::int as floors,
  (${qualifier} is not distinct from 'APPROXIMATE')::int as approximates,
  (${qualifier} is not distinct from 'UP_TO')::int as ceilings`;

/** What entries that stand contribute, as their events said. */
const ofEntries = (which: string) => `(
  select coalesce(pairing_id, '') as pairing_id, (c ->> 'year')::int as year, c ->> 'indicator' as indicator,
    (c ->> 'month')::int as month, confirmation, ${parts("(c ->> 'value')::numeric", "(c ->> 'qualifier')")}
  from pairings.entry, jsonb_array_elements(contributions) as c where type <> 'WITHDRAWN' and ${which}) as e`;

/** What the records of a type contribute, found from their own columns without the product's help. */
const ofRecords = (kind: Kind) =>
  kind.additions
    .map(
      ({ indicator, value, qualifier, where }) => `
        select coalesce(pairing_id, '') as pairing_id, '${indicator}' as indicator, confirmation,
          case when ${kind.date}_on is not null and ${kind.date}_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')
            then extract(year from ${kind.date}_on)::int else 0 end as year,
          case when ${kind.date}_on is not null and ${kind.date}_precision in ('DAY', 'MONTH')
            then extract(month from ${kind.date}_on)::int else 0 end as month,
          ${parts(value, qualifier)}
        from ${kind.domain}.${kind.table} where withdrawn_at is null and ${where}`,
    )
    .join(' union all ');

const NOW = `select ${KEY}, ${PARTS} from pairings.rollup where (${PARTS}) <> ${ZERO}`;

/** The last positions of batches: a moment lies between two of them, never inside one. */
async function pastMoments({ client, dice }: Evidence, count: number): Promise<string[]> {
  const { rows } = await client.query<{ pos: string }>(
    `select max(pos)::text as pos from pairings.entry group by at order by max(pos)`,
  );
  return rows.length === 0 ? [] : Array.from({ length: count }, () => dice.pick(rows).pos);
}

/** The sums as they stood at a position, as the product finds them: the last running sum of each key. */
const runningAt = (pos: string) => `
  select ${KEY}, ${PARTS} from (
    select distinct on (${KEY}) * from pairings.rollup_at where pos <= ${pos} order by ${KEY}, pos desc) as r
  where (${PARTS}) <> ${ZERO}`;

export const PAST_MOMENTS = 6;

export const sumChecks: readonly Check[] = [
  {
    promise: 'each sum is the sum of its changes',
    find: ({ client }) => differences(client, 'sums and changes', NOW, summed('pairings.delta')),
  },
  {
    promise: 'each sum is what the current entries add up to',
    find: ({ client }) =>
      differences(client, 'sums and entries', NOW, summed(ofEntries('until is null'))),
  },
  {
    promise: 'each sum is what the records add up to',
    find: async ({ client }) => {
      const found: string[] = [];
      for (const kind of KINDS) {
        const changes = summed(`pairings.delta where id like '${kind.table}\\_%'`);
        const records = summed(`(${ofRecords(kind)}) as r`);
        found.push(...(await differences(client, `sums and ${kind.table}`, changes, records)));
      }
      return found;
    },
  },
  {
    promise: 'the same was true at any past moment',
    find: async (evidence) => {
      const { client } = evidence;
      const found: string[] = [];
      for (const pos of await pastMoments(evidence, PAST_MOMENTS)) {
        const running = runningAt(pos);
        const changes = summed(`pairings.delta where pos <= ${pos}`);
        const entries = ofEntries(`pos <= ${pos} and (until is null or until > ${pos})`);
        found.push(...(await differences(client, `at ${pos}, sums and changes`, running, changes)));
        found.push(
          ...(await differences(client, `at ${pos}, sums and entries`, running, summed(entries))),
        );
      }
      return found;
    },
  },
];
