/** Rows that the kit's own reads list: what was taken back is in none, what was only intended is in no total. */
const counted = (table: string) =>
  `select contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier from ${table}
   where pairing_id = r.id and withdrawn_at is null and status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')`;

const SUMMARY = `
  select row_to_json(s) from (select
    (select row_to_json(c) from (select t.contracted as yuan, t.at_least as "atLeast", t.records as "recordCount",
      t.records - t.stated as "missingCount") as c) as contracted,
    (select row_to_json(p) from (select t.paid_in as yuan, t.paid as "recordCount") as p) as "paidIn"
    from (select round(coalesce(sum(contracted_fen), 0) / 100.0, 2)::text as contracted,
        coalesce(bool_or(contracted_qualifier = 'AT_LEAST'), false) as at_least,
        count(*)::int as records, count(contracted_fen)::int as stated,
        round(coalesce(sum(paid_in_fen) filter (where paid_in_qualifier is not null), 0) / 100.0, 2)::text as paid_in,
        (count(*) filter (where paid_in_qualifier is not null))::int as paid
      from (${counted('agreement')} and part_of_id is null
        union all ${counted('investment_event')}) as x) as t) as s`;

const EVENTS = `
  select row_to_json(s) from (select
    (select count(*)::int from investment_event where pairing_id = r.id and withdrawn_at is null) as "totalCount",
    (select coalesce(json_agg(e), '[]') from (select e.id,
        (select row_to_json(t) from (select e.title_zh as zh) as t) as title,
        case when e.contracted_fen is not null then (select row_to_json(t) from (select
          round(e.contracted_fen / 100.0, 2)::text as yuan, e.contracted_qualifier as qualifier, 'CONTRACTED' as stage) as t)
        end as contracted,
        case when e.projects_value is not null then (select row_to_json(t) from (select
          e.projects_value::text as value, 'project' as unit) as t) end as projects,
        e.sectors
      from investment_event as e where e.pairing_id = r.id and e.withdrawn_at is null
      order by e.held_sort desc, e.id desc limit 10) as e) as nodes) as s`;

const AGREEMENTS = `
  select row_to_json(s) from (select
    (select count(*)::int from agreement where pairing_id = r.id and withdrawn_at is null) as "totalCount",
    coalesce(to_json((array_agg(x.node))[:20]), '[]') as nodes,
    (select row_to_json(i) from (select count(x.place) > 20 as "hasNextPage", rtrim(translate(encode(convert_to(
      (array_agg(x.place))[least(count(x.place), 20)], 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')
      as "endCursor") as i) as "pageInfo"
    from (select a.place, (select row_to_json(t) from (select a.id, a.kind, a.title, a.contracted, a.signed,
        a.parties, a."partOf") as t) as node
      from (select g.signed_sort::text || '~' || g.id as place, g.id, g.kind,
          (select row_to_json(t) from (select g.title_zh as zh, g.title_en as en) as t) as title,
          case when g.contracted_fen is not null then (select row_to_json(t) from (select
            round(g.contracted_fen / 100.0, 2)::text as yuan, g.contracted_qualifier as qualifier,
            'CONTRACTED' as stage) as t) end as contracted,
          (select row_to_json(t) from (select g.signed_on as date, g.signed_precision as precision,
            g.signed_text as text) as t) as signed,
          (select coalesce(json_agg(row_to_json(q)), '[]') from (select 'Organization' as "__typename", p.id
            from unnest(g.party_ids) as p(id)) as q) as parties,
          (select row_to_json(q) from (select v.id, (select row_to_json(t) from (select v.title_zh as zh) as t) as title
            from investment_event as v where v.id = g.part_of_id) as q) as "partOf"
        from agreement as g where g.pairing_id = r.id and g.withdrawn_at is null
        order by g.signed_sort desc, g.id desc limit 21) as a) as x) as s`;

const FIRST_AGREEMENTS = `
  select row_to_json(s) from (select
    (select count(*)::int from agreement where pairing_id = r.id and withdrawn_at is null) as "totalCount",
    (select coalesce(json_agg(x), '[]') from (select g.id,
        (select row_to_json(t) from (select g.title_zh as zh) as t) as title,
        case when g.contracted_fen is not null then (select row_to_json(t) from (select
          round(g.contracted_fen / 100.0, 2)::text as yuan) as t) end as contracted,
        (select coalesce(json_agg(row_to_json(q)), '[]') from (select 'Organization' as "__typename", p.id
          from unnest(g.party_ids) as p(id)) as q) as parties
      from agreement as g where g.pairing_id = r.id and g.withdrawn_at is null
      order by g.signed_sort desc, g.id desc limit 5) as x) as nodes) as s`;

const PROGRAMMES = `
  select row_to_json(s) from (select
    (select count(*)::int from labour_programme where pairing_id = r.id and withdrawn_at is null) as "totalCount",
    (select coalesce(json_agg(x), '[]') from (select p.id,
        (select row_to_json(t) from (select p.title_zh as zh) as t) as title, p.status
      from labour_programme as p where p.pairing_id = r.id and p.withdrawn_at is null
      order by p.launched_sort desc, p.id desc limit 10) as x) as nodes) as s`;

const ofPairings = (columns: Readonly<Record<string, string>>) =>
  `select row_to_json(o)::text from unnest($1::text[]) with ordinality as r(id, n) cross join lateral (select
   ${Object.entries(columns)
     .map(([name, query]) => `(${query}) as "${name}"`)
     .join(',\n')}) as o order by r.n`;

/** The statements that a person writes for exactly these fetches: by the operation and the subgraph that it asks. */
export const BY_HAND = {
  '01 industry': ofPairings({
    investmentSummary: SUMMARY,
    investmentEvents: EVENTS,
    agreements: AGREEMENTS,
  }),
  '40 industry': ofPairings({ agreements: FIRST_AGREEMENTS }),
  '01 labour': ofPairings({ labourProgrammes: PROGRAMMES }),
} as const;
