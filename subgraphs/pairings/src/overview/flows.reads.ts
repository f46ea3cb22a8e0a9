import { judged, made, manyOf, object, ref, size, yuan } from '@jiedui/subgraph';
import type { AnyExpression, Asked, Row } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import type { QueryFlowsArgs } from '../generated.ts';
import { invested } from './invested.reads.ts';
import type { Filter } from './invested.reads.ts';

/** What the activities of a pairing are in one domain: their number, and what was contracted by them. */
function byPairing(filter: Filter): AnyExpression {
  const { tally } = activities(filter ?? {}, undefined, true);
  const isContracted = sql`(measure = 'contracted')::int`;
  const parts = ['records', 'missing', 'floors', 'approximates', 'ceilings'].map(
    (part) => sql`sum(${sql.ref(part)} * ${isContracted}) as ${sql.ref(part)}`,
  );
  if (tally)
    return sql`(
      select owner as pairing_id, part as domain, sum(records) filter (where measure = '') as activities,
        sum(value * ${isContracted}) as fen, ${sql.join(parts)}
      from ${tally.groups} as a where measure in ('', 'contracted') group by 1, 2
      having sum(records) filter (where measure = '') > 0)`;
  const counted = (name: string, condition: AnyExpression) =>
    sql`count(*) filter (where ${condition}) as ${sql.ref(name)}`;
  const isOf = (qualifier: string) => sql`contracted_qualifier = ${sql.lit(qualifier)}`;
  return sql`(
    select pairing_id, domain, count(*) as activities, coalesce(sum(contracted_fen), 0) as fen,
      ${counted('records', sql`contracted_counted`)},
      ${counted('missing', sql`contracted_counted and contracted_fen is null`)},
      ${counted('floors', isOf('AT_LEAST'))}, ${counted('approximates', isOf('APPROXIMATE'))},
      ${counted('ceilings', isOf('UP_TO'))}
    from ${invested(filter).from('i').selectAll()} as a where pairing_id is not null group by 1, 2)`;
}

/** The column that holds a region raised to a level; lower levels than a county's are counties here. */
const RAISED: Readonly<Record<string, string>> = {
  PROVINCE: 'provinceCode',
  PREFECTURE: 'prefectureCode',
};

export const flows = ({ filter, level, first }: Asked<QueryFlowsArgs>) => {
  const raised = (region: string) => sql.ref(`${region}.${RAISED[level ?? 'COUNTY'] ?? 'code'}`);
  const busiest = (most: AnyExpression) => sql`(
    select ${raised('s')} as supporter, f.domain, ${raised('r')} as recipient,
      sum(f.activities)::int as activity_count, -sum(f.activities) as place, sum(f.fen) as fen,
      sum(f.records)::int as records, sum(f.missing)::int as missing,
      sum(f.floors) > 0 as at_least, sum(f.approximates) > 0 as approximate, sum(f.ceilings) > 0 as upper_bound
    from ${byPairing(filter)} as f join ${sql.table('pairing')} as p on p.id = f.pairing_id
      join ${sql.table('region')} as s on s.code = p.supporter_code
      join ${sql.table('region')} as r on r.code = p.recipient_code
    group by 1, 2, 3 order by place, supporter, recipient, domain limit ${most})`;
  return judged(first ?? 50, 0, size, (most) =>
    manyOf(made('flow', busiest(most), ['place', 'supporter', 'recipient', 'domain']), flowOf),
  );
};

const flowOf = (flow: Row) => {
  const side = (name: string) => ref({ code: flow[name]! });
  return object({
    supporter: side('supporter'),
    domain: flow['domain']!,
    recipient: side('recipient'),
    activityCount: flow['activityCount']!,
    contracted: object({
      fen: flow['fen']!,
      yuan: yuan(flow['fen']!),
      atLeast: flow['atLeast']!,
      approximate: flow['approximate']!,
      upperBound: flow['upperBound']!,
      recordCount: flow['records']!,
      missingCount: flow['missing']!,
    }),
  });
};
