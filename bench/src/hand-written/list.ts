import { cursor, named, object, page, text } from './shapes.ts';

const region = (code: string) =>
  named('pairings.region', 'code', code, `k.code, ${text('k', 'name')} as name`);
const placeName = (table: string, id: string) =>
  named(table, 'id', id, `${text('k', 'name')} as name`);

const paired = (table: string, places: string, [one, other]: readonly [string, string]) =>
  page({
    table,
    sort: 'paired_sort',
    first: 5,
    node: `r.id, ${placeName(places, `r.supporter_${one}_id`)} as "supporter${other}",
      ${placeName(places, `r.recipient_${one}_id`)} as "recipient${other}"`,
  });

const parties = `(select coalesce(json_agg(${placeName('pairings.organization', 'i.id')}), '[]')
  from unnest(r.party_ids) as i(id))`;

/** What is inside another placement is in its head count already, and an intention has placed nobody. */
const placed = object(
  `${object(
    'coalesce(sum(headcount_value), 0)::text as value',
    `from labour.placement where pairing_id = p.id and withdrawn_at is null and part_of_id is null
      and status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')`,
  )} as headcount`,
);

const node = object(`p.id, p.kind,
  ${region('p.supporter_code')} as supporter, ${region('p.recipient_code')} as recipient,
  ${page({
    table: 'industry.agreement',
    sort: 'signed_sort',
    first: 5,
    node: `r.id, ${text('r', 'title')} as title,
      case when r.contracted_fen is not null
        then ${object('round(r.contracted_fen / 100.0, 2)::text as yuan')} end as contracted,
      ${parties} as parties`,
  })} as agreements,
  ${paired('education.school_pairing', 'education.school', ['school', 'School'])} as "schoolPairings",
  ${paired('healthcare.hospital_pairing', 'healthcare.hospital', ['hospital', 'Hospital'])} as "hospitalPairings",
  ${placed} as "placementSummary",
  ${page({
    table: 'products.product',
    sort: 'shown_sort',
    first: 5,
    node: `r.id, ${text('r', 'name')} as name`,
  })} as products,
  ${page({
    table: 'pairings.entry',
    sort: 'occurred_sort',
    first: 5,
    stands: `r.until is null and r.type <> 'WITHDRAWN'`,
    node: `r.id, ${text('r', 'title')} as title`,
  })} as timeline`);

/** The contract's operation 40: `$1` is how many, `$2` the last id before them, '' at the beginning. One row of JSON. */
export const LIST = `select row_to_json(list)::text from (select
  (select count(*)::int from pairings.pairing) as "totalCount", page.nodes,
  ${object(`page.more as "hasNextPage", ${cursor(`page.last || '~' || page.last`)} as "endCursor"`)} as "pageInfo"
  from (select coalesce(json_agg(n.node) filter (where n.at <= $1), '[]') as nodes, count(*) > $1 as more,
      (array_agg(n.id))[least($1, count(*))] as last
    from (select p.id, p.at, case when p.at <= $1 then ${node} end as node
      from (select id, kind, supporter_code, recipient_code, row_number() over (order by id) as at
        from pairings.pairing where id > $2 order by id limit $1::int + 1) as p) as n) as page) as list`;
