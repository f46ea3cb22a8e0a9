import { sql } from 'kysely';
import type { Expression } from 'kysely';

type Any = Expression<unknown>;

const ref = (table: string, column: string) => sql.ref(`${table}.${column}`);

/** What a line says by itself, in this order: its place, and who said it. */
const OF_LINE = sql`pos, at, type, until, source, seq, id, token_id, confirmation, confirmed_by, confirmed_side,
  confirmed_at, confirmation_reason, own_fen, own_qualifier`;

/** What its version says, in this order. */
const OF_VERSION = [
  ...['revision', 'domain', 'kind', 'label_zh', 'label_en', 'title_zh', 'title_en', 'status'],
  ...['occurred_on', 'occurred_end', 'occurred_precision', 'occurred_text', 'pairing_id'],
  ...[
    'money_fen',
    'money_qualifier',
    'money_stage',
    'quantities',
    'part_of_id',
    'source_id',
    'quote',
    'url',
  ],
  ...[
    'confidence',
    'reported_by',
    'reported_side',
    'reported_at',
    'reason',
    'contributions',
    'record',
  ],
];

const isWord = (line: string): Any => sql`${ref(line, 'type')} in ('CONFIRMED', 'DISPUTED')`;

/** The state in which a line leaves its record: a version opens it again. */
export const stateAfter = (line: string): Any =>
  sql`case when ${isWord(line)} then ${ref(line, 'type')} else 'UNCONFIRMED' end`;

const lineValues = (line: string, at: Any): Any => {
  const said = (value: Any) => sql`case when ${isWord(line)} then ${value} end`;
  const column = (name: string) => ref(line, name);
  return sql`${column('pos')}, ${at}, ${column('type')}, ${column('next')}, ${column('source')}, ${column('seq')},
    ${column('id')}, ${column('token_id')}, ${stateAfter(line)}, ${said(column('reported_by'))},
    ${said(column('side'))}, ${said(column('at'))}, ${said(column('reason'))},
    ${said(sql`(${column('record')} ->> 'ownFen')::bigint`)}, ${said(sql`${column('record')} ->> 'ownQualifier'`)}`;
};

const versionValues = (version: string): Any => {
  const a = ref(version, 'activity');
  return sql`${ref(version, 'revision')}, ${a} ->> 'domain', ${a} ->> 'kind', ${a} -> 'label' ->> 'zh',
    ${a} -> 'label' ->> 'en', ${a} -> 'title' ->> 'zh', ${a} -> 'title' ->> 'en', ${a} ->> 'status',
    (${a} -> 'occurred' ->> 'on')::date, (${a} -> 'occurred' ->> 'end')::date, ${a} -> 'occurred' ->> 'precision',
    ${a} -> 'occurred' ->> 'text', ${a} ->> 'pairing', (${a} -> 'money' ->> 'fen')::bigint,
    ${a} -> 'money' ->> 'qualifier', ${a} -> 'money' ->> 'stage', ${a} -> 'quantities', ${a} ->> 'partOf',
    ${a} -> 'origin' ->> 'sourceId', ${a} -> 'origin' ->> 'quote', ${a} -> 'origin' ->> 'url',
    ${a} -> 'origin' ->> 'confidence', ${ref(version, 'reported_by')}, ${ref(version, 'side')},
    ${ref(version, 'at')}, ${ref(version, 'reason')}, ${a} -> 'contributions', ${ref(version, 'record')}`;
};

const columns = (names: readonly string[], of?: string) =>
  sql.join(names.map((name) => (of === undefined ? sql.ref(name) : ref(of, name))));

/**
 * Beside each line `p` the version `v` that it is, or speaks of, out of `versions`. Where there are no words each line is
 * its own: that is not looked for, which saves a fifth of the time.
 */
export const withVersion = (placed: Any, versions: Any | undefined): Any =>
  versions
    ? sql`${placed} as p join ${versions} as v on v.pos = p.version`
    : sql`${placed} as p cross join lateral (select p.*) as v`;

/**
 * Enters lines whose version is among `versions`, or that are versions: `placed` holds lines with the position of the
 * `next` one of their record, and of the `version` that they are, or speak of. `at` is when they are entered, in rows `p`.
 */
export const entered = (placed: Any, at: Any, versions: Any | undefined): Any => sql`
  insert into entry (${OF_LINE}, ${columns(OF_VERSION)})
  select ${lineValues('p', at)}, ${versionValues('v')}
  from ${withVersion(placed, versions)}`;

/** Enters words on what stood before them in the ledger: `standing` holds its entries. */
export const spoken = (placed: Any, standing: Any, at: Any): Any => sql`
  insert into entry (${OF_LINE}, ${columns(OF_VERSION)})
  select ${lineValues('p', at)}, ${columns(OF_VERSION, 's')}
  from ${placed} as p join ${standing} as s on s.id = p.id where p.version is null`;
