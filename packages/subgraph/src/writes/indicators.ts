import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Activity } from './activity.ts';
import { lockAfter } from './log-lock.ts';

/** An indicator as the domain that reports to it declares it. */
export interface IndicatorLine {
  /** Ours and stable: `labour-brands`. */
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** What a value of 1 is: CNY, person, person-time. Of CNY, contributions are fen. */
  readonly unit: string;
}

/** A domain that writes: its word, and the indicators it declares. */
export interface ReportingDomain {
  readonly name: string;
  readonly indicators: readonly IndicatorLine[];
}

/** What an indicator's event says of it: the line, and its place among those of its domain. */
export interface IndicatorRecord extends Omit<IndicatorLine, 'code'> {
  readonly position: number;
}

/** @example indicator('labour-brands', '劳务品牌', 'labour brands', 'brand') */
export const indicator = (code: string, zh: string, en: string, unit: string): IndicatorLine => ({
  code,
  name: { zh, en },
  unit,
});

/**
 * Tells the core through the log which indicators a domain has: what is new, and what has changed since it was told last.
 * The log is locked before it is read, so that of two processes that start at once one tells. Answers how many it told.
 */
export async function announceIndicators(
  db: Kysely<unknown>,
  lines: readonly IndicatorLine[],
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await sql`with ${lockAfter(sql`0`)} select from lock`.execute(transaction);
    const { numAffectedRows } = await untold(lines).execute(transaction);
    return Number(numAffectedRows ?? 0n);
  });
}

/** Tells of the lines that are new or have changed. What was told before is found by the index of versions. */
export function untold(lines: readonly IndicatorLine[]): RawBuilder<unknown> {
  const records = lines.map(({ code, ...line }, position) => ({
    code,
    record: { ...line, position } satisfies IndicatorRecord,
  }));
  return sql`
    insert into event (type, record_type, id, revision, record, client)
    select case when told.revision is null then 'REPORTED' else 'REVISED' end, 'indicator', line.code,
      coalesce(told.revision, 0) + 1, line.record, 'indicators'
    from jsonb_to_recordset(${jsonbOf(records)}::jsonb) as line(code text, record jsonb)
    left join lateral (
      select e.revision, e.record from event as e
      where e.id = line.code and e.record_type = 'indicator' and e.type in ('REPORTED', 'REVISED', 'WITHDRAWN')
      order by e.revision desc limit 1) as told on true
    where told.record is distinct from line.record
    order by (line.record ->> 'position')::int`;
}

/**
 * @throws Error where an activity adds to an indicator that its domain does not declare. Nobody would ever see it: a
 * fault of the program, to be met by the first spec that reports such a record.
 */
export function demandDeclared(
  { name, indicators }: ReportingDomain,
  activity: Pick<Activity, 'kind' | 'contributions'> | null,
): void {
  for (const { indicator: code } of activity?.contributions ?? []) {
    if (indicators.some((line) => line.code === code)) continue;
    throw new Error(
      `${String(activity?.kind)} adds to ${code}, which ${name} does not declare in its indicators.ts`,
    );
  }
}
