import { sql } from 'kysely';
import { builder } from './builder.ts';
import { list, many, object, ref } from './shape.ts';
/** The sentence, the document, who reported it, when, and how sure it is. */
export const provenance = (row) => object({
    source: ref({ id: row.sourceId }),
    quote: row.quote,
    url: row.url,
    confidence: row.confidence,
    reportedBy: ref({ id: row.reportedBy }),
    reportedAt: row.reportedAt,
});
/** What differs between two snapshots of a record, field by field, as text. */
export const changesBetween = (before, after) => sql `(
  select coalesce(jsonb_agg(jsonb_build_object('field', key, 'before', b.value, 'after', a.value) order by key), '[]')
  from jsonb_each_text(${before}) as b full join jsonb_each_text(${after}) as a using (key)
  where ${before} is not null and a.value is distinct from b.value)`;
/** Versions of records, each beside the version before it. */
const versions = (id) => ({
    table: 'event',
    from: (alias) => {
        const version = sql `(select e.*, lag(e.record) over (order by e.revision) as before
      from ${sql.table('event')} as e where e.id = ${id})`;
        return builder.selectFrom(version.as(alias)).orderBy(sql.ref(`${alias}.revision`));
    },
});
/** Every version of a record, oldest first, each with what it changed. */
export const history = (id) => many(versions(id), (event) => object({
    revision: event['revision'],
    recordedAt: event['at'],
    by: ref({ id: event['reportedBy'] }),
    reason: event['reason'],
    changes: list(changesBetween(event['before'], event['record']), (change) => ({
        field: sql `${change} ->> 'field'`,
        before: sql `${change} ->> 'before'`,
        after: sql `${change} ->> 'after'`,
    })),
}));
/** The fields that every record has besides its own. */
export const recordFields = (row) => ({
    pairing: ref({ id: row.pairingId }),
    provenance: provenance(row),
    history: history(row.id),
});
