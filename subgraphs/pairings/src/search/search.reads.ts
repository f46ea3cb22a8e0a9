import { judged, made, manyOf, object, size, text } from '@jiedui/subgraph';
import type { AnyExpression, Asked } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { QuerySearchArgs } from '../generated.ts';

type Args = Asked<QuerySearchArgs>;

const BETWEEN = { zh: ' → ', en: ' → ' };

/** All that can be found, in one form. */
const findable = sql`(
  select 'REGION' as kind, r.code as id, r.name_zh, r.name_en, u.name_zh as context_zh, u.name_en as context_en
  from ${sql.table('region')} as r left join ${sql.table('region')} as u on u.code = r.parent_code
  union all
  select 'PAIRING', p.id, s.name_zh || ${sql.lit(BETWEEN.zh)} || r.name_zh, s.name_en || ${sql.lit(BETWEEN.en)} || r.name_en,
    u.name_zh, u.name_en
  from ${sql.table('pairing')} as p join ${sql.table('region')} as s on s.code = p.supporter_code
    join ${sql.table('region')} as r on r.code = p.recipient_code
    left join ${sql.table('region')} as u on u.code = r.parent_code
  union all
  select 'ORGANIZATION', o.id, o.name_zh, o.name_en, r.name_zh, r.name_en
  from ${sql.table('organization')} as o left join ${sql.table('region')} as r on r.code = o.region_code
  where o.withdrawn_at is null
  union all
  select 'WORK_PLAN', w.id, w.title_zh, w.title_en, r.name_zh, r.name_en
  from ${sql.table('work_plan')} as w left join ${sql.table('region')} as r on r.code = w.region_code
  where w.title_zh is not null and w.withdrawn_at is null
  union all
  select 'SOURCE', s.id, s.title_zh, s.title_en, null, null from ${sql.table('source')} as s
  where s.withdrawn_at is null)`;

/** The closest first: the very code or name, then a beginning, then any part; the shorter name before the longer. */
function hits({ text: wanted, kinds }: Args, first: AnyExpression): AnyExpression {
  const ofKind = kinds == null ? sql`true` : sql`f.kind = any(${kinds}::text[])`;
  return sql`(
    select f.*, row_number() over (order by
        not (lower(f.id) = w.text or lower(f.name_zh) = w.text or lower(f.name_en) is not distinct from w.text),
        not (starts_with(lower(f.id), w.text) or starts_with(lower(f.name_zh), w.text) or coalesce(starts_with(lower(f.name_en), w.text), false)),
        length(f.name_zh), f.id) as n
    from ${findable} as f, (select lower(btrim(${wanted}::text)) as text) as w
    where w.text <> '' and ${ofKind}
      and (strpos(lower(f.id), w.text) > 0 or strpos(lower(f.name_zh), w.text) > 0 or strpos(lower(f.name_en), w.text) > 0)
    order by n limit ${first})`;
}

export const searchQueries = {
  search: (args: Args) =>
    judged(args.first ?? 10, 0, size, (first) =>
      manyOf(made('hit', hits(args, first), ['n']), (hit) =>
        object({
          kind: hit['kind']!,
          id: hit['id']!,
          name: text(hit as never, 'name'),
          context: text(hit as never, 'context'),
        }),
      ),
    ),
};
