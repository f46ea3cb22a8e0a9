import { snakeCase } from '@jiedui/subgraph';
import type pg from 'pg';
import type { Domain } from '../generated/domains.ts';
import type { Line, Placed } from '../generated/line.ts';
import type { Sink } from '../generated/stream.ts';
import type { Loader } from './loader.ts';
import { field, moment } from './text-format.ts';
import type { ColumnType } from './text-format.ts';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly isMoment: boolean;
}

/** The types of columns by which values are written, of every table of a schema. */
async function typesIn(client: pg.Client, schema: string): Promise<Map<string, string>> {
  const { rows } = await client.query<{ place: string; type: string }>(
    `select table_name || '.' || column_name as place, udt_name as type from information_schema.columns
     where table_schema = $1`,
    [schema],
  );
  return new Map(rows.map(({ place, type }) => [place, type]));
}

const typeOf = (type: string | undefined): ColumnType =>
  type === '_text' ? 'array' : type === 'jsonb' ? 'json' : 'other';

/** Opens a table for rows that all have the columns of the first. */
function recordTable(loader: Loader, place: string, types: (column: string) => string | undefined) {
  const into = loader.reserve(place);
  let columns: readonly Column[] | undefined;
  return (row: Row) => {
    columns ??= Object.keys(row).map((name) => {
      const type = types(snakeCase(name));
      return { name, type: typeOf(type), isMoment: type === 'timestamptz' };
    });
    into.columns ??= columns.map(({ name }) => `"${snakeCase(name)}"`).join(', ');
    into.add(
      columns
        .map(({ name, type, isMoment }) => {
          const value = row[name];
          return field(isMoment && typeof value === 'number' ? moment(value) : value, type);
        })
        .join('\t'),
    );
  };
}

const EVENT =
  'seq, type, record_type, id, revision, record, activity, reported_by, side, token_id, client, reason, at';
const NOBODY = 'bench';
const TOKEN = 'generated';

/** Opens a log that goes on after a number. */
function log(loader: Loader, schema: string, after: number) {
  const into = loader.reserve(`${schema}.event`);
  into.columns = EVENT;
  let seq = after;
  return ({ reportedBy, at, ...line }: Line) => {
    seq += 1;
    const { type, recordType, id, revision, record, activity, side, reason } = line;
    const spoken = [reportedBy, side, reportedBy && TOKEN, reportedBy ?? NOBODY, reason];
    const values = [seq, type, recordType, id, revision, record, activity, ...spoken, moment(at)];
    into.add(values.map((value) => field(value)).join('\t'));
  };
}

/** The tables of records and the logs of all domains, as a sink. */
export async function tablesOf(
  client: pg.Client,
  loader: Loader,
  domains: readonly Domain[],
): Promise<Sink> {
  const records = new Map<string, (row: Row) => void>();
  const logs = new Map<string, (line: Line) => void>();
  for (const { name, kinds } of domains) {
    const types = await typesIn(client, name);
    for (const { table } of kinds.map(({ type }) => type))
      records.set(
        `${name}.${table}`,
        recordTable(loader, `${name}.${table}`, (column) => types.get(`${table}.${column}`)),
      );
    const { rows } = await client.query<{ last: number }>(
      `select coalesce(max(seq), 0)::int as last from ${name}.event`,
    );
    logs.set(name, log(loader, name, rows[0]?.last ?? 0));
  }
  return {
    record: (domain, table, row) => records.get(`${domain}.${table}`)?.(row),
    line: ({ source, line }: Placed) => logs.get(source)?.(line),
  };
}
