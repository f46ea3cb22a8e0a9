import type { Database } from '@jiedui/database';
import type { GraphQLSchema } from 'graphql';
import { snakeCase, tableOf } from '../snake-case.ts';
import { PartTables } from '../writes/check-parts.ts';
import type { Directory } from '../writes/directory.ts';
import { intakeOf } from '../writes/intake/intake.ts';
import type { ReportingDomain } from '../writes/indicators.ts';
import type { Intake } from '../writes/intake/intake.ts';
import type { PartTable } from '../writes/parts.ts';
import type { RecordType } from '../writes/record-type.ts';
import { RecordWriter } from '../writes/record-writer.ts';
import type { TableColumns } from './columns.ts';

interface Parts {
  readonly schema: GraphQLSchema;
  readonly domain: ReportingDomain;
  readonly records: readonly RecordType[];
  readonly columns: TableColumns;
  readonly database: Database;
  readonly directory: () => Directory;
  readonly onWrite: () => void;
}

interface Taken {
  readonly name: string;
  readonly type: RecordType;
  readonly intake: Intake;
}

/** What the write path fills by itself. */
const BY_ITSELF = new Set([
  'id',
  'revision',
  'reported_by',
  'reported_at',
  'withdrawn_at',
  'confirmation',
]);

function taken(types: readonly string[], { schema, records }: Parts): Taken[] {
  return types.map((name) => {
    const type = records.find(({ table }) => table === tableOf(name));
    if (!type) throw new Error(`${name}Input: subgraph.ts lists no record of ${tableOf(name)}`);
    return { name, type, intake: intakeOf(schema, name, type) };
  });
}

/** Throws where an input leaves a column empty, or fills one that is not there. */
function demandAllColumns({ name, type, intake }: Taken, columns: TableColumns): void {
  const filled = new Set(intake.columns.map(snakeCase));
  const there = columns
    .of(type.table)
    .filter((column) => !BY_ITSELF.has(column) && !column.endsWith('_sort'));
  const problems = [
    ...there.filter((column) => !filled.has(column)).map((column) => `nothing fills ${column}`),
    ...[...filled]
      .filter((column) => !there.includes(column))
      .map((column) => `there is no ${column}`),
  ];
  if (problems.length > 0) throw new Error(`${name}Input: ${problems.join('; ')}`);
}

/** The tables whose records are parts of others, with the numbers that part and whole both state. */
function partTables(all: readonly Taken[], columns: TableColumns): PartTables {
  const parts = all.flatMap(({ type, intake }): PartTable[] => {
    const whole = intake.wholeTable;
    if (whole === undefined) return [];
    const stated = columns.of(whole);
    const numbers = intake.columns.filter(
      (column) => /(Fen|Value)$/.test(column) && stated.includes(snakeCase(column)),
    );
    return [{ table: type.table, whole, numbers }];
  });
  return new PartTables(parts);
}

/** The writers of all types whose records can be reported here: made once the tables are there. */
export class RecordWriters {
  /** The names of the types. */
  readonly types: readonly string[];
  #writers: ReadonlyMap<string, RecordWriter> = new Map();

  constructor(types: readonly string[]) {
    this.types = types;
  }

  /** Throws where an input and its table do not agree. */
  make(parts: Parts): void {
    const { columns, database, directory, domain, onWrite } = parts;
    const all = taken(this.types, parts);
    for (const each of all) demandAllColumns(each, columns);
    const tables = partTables(all, columns);
    const db = database.kysely<unknown>();
    this.#writers = new Map(
      all.map(({ name, type, intake }) => [
        name,
        new RecordWriter({ db, domain, type, intake, partTables: tables, directory, onWrite }),
      ]),
    );
  }

  of(type: string): RecordWriter {
    const writer = this.#writers.get(type);
    if (!writer) throw new Error(`${type} cannot be reported`);
    return writer;
  }
}
