import { named, object, page, pageWithInfo, text } from './shapes.ts';

const BOTH = ['zh', 'en'];
const YUAN = (fen: string) => `round(${fen} / 100.0, 2)::text`;
/** What was only intended, or given up, adds to no total. */
const ACHIEVED = `status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')`;

const region = (code: string) =>
  named('pairings.region', 'code', code, `k.code, ${text('k', 'name', BOTH)} as name`);
const regionName = (code: string) =>
  named('pairings.region', 'code', code, `${text('k', 'name')} as name`);
const placeName = (table: string, id: string) =>
  named(table, 'id', id, `${text('k', 'name')} as name`);

const contracted = `case when r.contracted_fen is not null then ${object(
  `${YUAN('r.contracted_fen')} as yuan, r.contracted_qualifier as qualifier, 'CONTRACTED' as stage`,
)} end as contracted`;

/** Records found by the ids in an array, in its order: one by one, since a join would read small tables whole. */
const found = (table: string, ids: string, columns: string) =>
  `(select coalesce(json_agg(${named(table, 'id', 'i.id', columns)}), '[]') from unnest(${ids}) as i(id))`;

/** Contracted money inside an event is already in the event's own figure. */
const counted = (table: string, which: string) =>
  `select contracted_fen, contracted_qualifier, paid_in_fen, paid_in_qualifier from industry.${table}
    where pairing_id = p.id and withdrawn_at is null and ${ACHIEVED} ${which}`;

const investmentSummary = object(
  `${object(`s.fen as yuan, s."atLeast", s.records as "recordCount", s.missing as "missingCount"`)} as contracted,
  ${object(`s.paid as yuan, s."paidRecords" as "recordCount"`)} as "paidIn"`,
  `from (select ${YUAN('coalesce(sum(contracted_fen), 0)')} as fen,
    coalesce(bool_or(contracted_qualifier = 'AT_LEAST'), false) as "atLeast",
    count(*)::int as records, (count(*) - count(contracted_fen))::int as missing,
    ${YUAN('coalesce(sum(paid_in_fen) filter (where paid_in_qualifier is not null), 0)')} as paid,
    (count(*) filter (where paid_in_qualifier is not null))::int as "paidRecords"
    from (${counted('agreement', 'and part_of_id is null')} union all ${counted('investment_event', '')}) as c) as s`,
);

const investmentEvents = page({
  table: 'industry.investment_event',
  sort: 'held_sort',
  first: 10,
  node: `r.id, ${text('r', 'title')} as title, ${contracted},
    case when r.projects_value is not null
      then ${object(`r.projects_value::text as value, 'project' as unit`)} end as projects,
    (select coalesce(json_agg(${object(`s.item ->> 'zh' as zh, s.item ->> 'en' as en`)}), '[]')
      from jsonb_array_elements(r.sectors) as s(item)) as sectors`,
});

const agreements = pageWithInfo(
  {
    table: 'industry.agreement',
    sort: 'signed_sort',
    first: 20,
    node: `r.id, r.kind, ${text('r', 'title', BOTH)} as title, ${contracted},
    ${object('r.signed_on as date, r.signed_precision as precision, r.signed_text as text')} as signed,
    ${found('pairings.organization', 'r.party_ids', `k.id, ${text('k', 'name', BOTH)} as name`)} as parties,
    ${named('industry.investment_event', 'id', 'r.part_of_id', `k.id, ${text('k', 'title')} as title`)} as "partOf"`,
  },
  'nodes',
);

const titled = (table: string, sort: string) =>
  page({ table, sort, first: 10, node: `r.id, ${text('r', 'title')} as title, r.status` });

const paired = (table: string, places: string, [one, other]: readonly [string, string]) =>
  page({
    table,
    sort: 'paired_sort',
    first: 10,
    node: `r.id, ${placeName(places, `r.supporter_${one}_id`)} as "supporter${other}",
      ${placeName(places, `r.recipient_${one}_id`)} as "recipient${other}"`,
  });

const timeline = pageWithInfo(
  {
    table: 'pairings.entry',
    sort: 'occurred_sort',
    first: 20,
    stands: `r.until is null and r.type <> 'WITHDRAWN'`,
    node: `r.id, r.domain, r.kind, ${text('r', 'title')} as title, r.status,
    ${object('r.occurred_on as date, r.occurred_precision as precision, r.occurred_text as text')} as occurred`,
  },
  'edges',
);

/** The contract's operation 01: `$1` is the pairing. One row of JSON, or none. */
export const PAGE = `select row_to_json(page)::text from (select p.id, p.kind,
  ${region('p.supporter_code')} as supporter, ${region('p.recipient_code')} as recipient,
  ${investmentSummary} as "investmentSummary", ${investmentEvents} as "investmentEvents", ${agreements} as agreements,
  ${page({
    table: 'products.sales_platform',
    sort: 'opened_sort',
    first: 10,
    node: `r.id, ${text('r', 'name', BOTH)} as name,
      (select coalesce(json_agg(${object(`f.item ->> 'zh' as zh`)}), '[]')
        from jsonb_array_elements(r.functions) as f(item)) as functions,
      ${regionName('r.host_code')} as host`,
  })} as "salesPlatforms",
  ${page({
    table: 'products.product',
    sort: 'shown_sort',
    first: 10,
    node: `r.id, ${text('r', 'name', BOTH)} as name, ${regionName('r.origin_code')} as origin`,
  })} as products,
  ${titled('labour.labour_programme', 'launched_sort')} as "labourProgrammes",
  ${paired('education.school_pairing', 'education.school', ['school', 'School'])} as "schoolPairings",
  ${page({
    table: 'education.exchange_session',
    sort: 'held_sort',
    first: 10,
    node: `r.id, ${text('r', 'title')} as title, r.mode,
      ${found('education.school', 'r.school_ids', `${text('k', 'name')} as name`)} as schools,
      ${object('r.held_precision as precision, r.held_text as text')} as held`,
  })} as "exchangeSessions",
  ${paired('healthcare.hospital_pairing', 'healthcare.hospital', ['hospital', 'Hospital'])} as "hospitalPairings",
  ${titled('healthcare.medical_team', 'began_sort')} as "medicalTeams",
  ${timeline} as timeline
  from pairings.pairing as p where p.id = $1) as page`;
