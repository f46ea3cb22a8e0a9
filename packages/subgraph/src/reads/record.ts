import { sql } from 'kysely';
import { builder } from './builder.ts';
import type { AnyExpression } from './builder.ts';
import type { Fields, Shape } from './compiler.ts';
import { list, many, object, ref } from './shape.ts';
import type { Rows } from './rows.ts';

/** What every record says of its own origin; see `record.table.ts`. */
export interface RecordColumns {
  readonly id: AnyExpression;
  readonly sourceId: AnyExpression;
  readonly quote: AnyExpression;
  readonly url: AnyExpression;
  readonly confidence: AnyExpression;
  readonly reportedBy: AnyExpression;
  readonly reportedAt: AnyExpression;
}

/** The sentence, the document, who reported it, when, and how sure it is. */
export const provenance = (row: Omit<RecordColumns, 'id'>): Shape =>
  object({
    source: ref({ id: row.sourceId }),
    quote: row.quote,
    url: row.url,
    confidence: row.confidence,
    reportedBy: ref({ id: row.reportedBy }),
    reportedAt: row.reportedAt,
  });

/** What differs between two snapshots of a record, field by field, as text. */
export const changesBetween = (before: AnyExpression, after: AnyExpression): AnyExpression => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('field', key, 'before', b.value, 'after', a.value) order by key), '[]')
  from jsonb_each_text(${before}) as b full join jsonb_each_text(${after}) as a using (key)
  where ${before} is not null and a.value is distinct from b.value)`;

/** Where versions are kept: the log of a subgraph, or the ledger. */
export interface VersionTable {
  readonly name: string;
  /** When a version was recorded. */
  readonly at: string;
}
const LOG: VersionTable = { name: 'event', at: 'at' };

/** Versions of records, each beside the version before it. */
const versions = (id: AnyExpression, { name, at }: VersionTable): Rows => ({
  table: name,
  from: (alias) => {
    const version = sql`(select e.revision, e.record, e.reported_by, e.token_id, e.reason, ${sql.ref(`e.${at}`)} as recorded_at,
        lag(e.record) over (order by e.revision) as before
      from ${sql.table(name)} as e where e.id = ${id} and e.type in ('REPORTED', 'REVISED', 'WITHDRAWN'))`;
    return builder
      .selectFrom(version.as(alias) as never)
      .orderBy(sql.ref(`${alias}.revision`)) as never;
  },
});

/** Every version of a record, oldest first, each with what it changed. */
export const history = (id: AnyExpression, table = LOG): Shape =>
  many(versions(id, table), (event) =>
    object({
      revision: event['revision']!,
      recordedAt: event['recordedAt']!,
      by: ref({ id: event['reportedBy']! }),
      reason: event['reason']!,
      tokenId: event['tokenId']!,
      changes: list(changesBetween(event['before']!, event['record']!), (change) => ({
        field: sql`${change} ->> 'field'`,
        before: sql`${change} ->> 'before'`,
        after: sql`${change} ->> 'after'`,
      })),
    }),
  );

/** The fields that every record has besides its own. */
export const recordFields = (row: RecordColumns & { readonly pairingId: AnyExpression }) =>
  ({
    pairing: ref({ id: row.pairingId }),
    provenance: provenance(row),
    history: history(row.id),
  }) satisfies Fields;
