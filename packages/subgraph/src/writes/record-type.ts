import type { Insertable } from 'kysely';
import type {
  Activity,
  Contribution,
  LocalizedText,
  Money,
  PartialDate,
  Quantity,
  Status,
} from './activity.ts';
import type { UserErrorCode, Wording } from './problem.ts';
import type { RecordTable } from './record-table.ts';

/** A record before it is written: every column but those the write path fills. */
export type NewRecord<T extends RecordTable> = Required<Omit<Insertable<T>, GeneratedColumn>>;
type GeneratedColumn =
  'revision' | 'reportedBy' | 'reportedAt' | 'withdrawnAt' | 'confirmation' | `${string}Sort`;

/** What of a record its type knows; the rest of the activity is the same for all. */
export interface ActivityFacts {
  readonly title: LocalizedText;
  readonly status: Status;
  readonly occurred: PartialDate;
  readonly money?: Money | null;
  readonly quantities?: readonly Quantity[];
  readonly partOf?: string | null;
  readonly contributions?: readonly Contribution[];
}

/** A type of record as the write path sees it. Written with `recordType`, one for each owned type. */
export interface RecordType<T extends RecordTable = RecordTable> {
  /** The table, and the prefix of ids: `exchange_session`. */
  readonly table: string;
  readonly activity: null | {
    readonly kind: string;
    readonly label: LocalizedText;
    readonly of: (record: NewRecord<T>) => ActivityFacts;
  };
  /** Columns of an input's fields where they are not called like the field: the prefix of a value's columns. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Fields whose numbers need not be whole. */
  readonly decimals?: readonly string[];
  /** Columns that no two records have alike. */
  readonly unique?: readonly (readonly string[])[];
  /** Rules of the type's own: `refuse` names the column that is wrong. */
  readonly check?: (record: NewRecord<T>, refuse: Refuse) => void;
}

export type Refuse = (code: UserErrorCode, column: string, wording: Wording) => void;

/** What a type's input says besides its SDL. */
export type IntakeRules<T extends RecordTable> = Pick<
  RecordType<T>,
  'columns' | 'decimals' | 'unique' | 'check'
>;

/**
 * Declares how a record becomes an activity of the ledger; null for directories, such as schools, which are named by
 * activities but are none.
 *
 * @example
 * export const labourBrand = recordType<LabourBrandTable>('labour_brand', {
 *   kind: 'LABOUR_BRAND',
 *   label: { zh: '劳务品牌', en: 'Labour brand' },
 *   of: (brand) => ({ title: localized(brand, 'name'), status: brand.status, occurred: dateOf(brand, 'launched') }),
 * });
 */
export const recordType = <T extends RecordTable>(
  table: string,
  activity: RecordType<T>['activity'],
  rules: IntakeRules<T> = {},
): RecordType<T> => ({ table, activity, ...rules });

/** A record of some type, by the columns that all have. */
export type AnyRecord = NewRecord<RecordTable>;

/** The activity of a record, complete. */
export function activityOf(domain: string, type: RecordType, record: AnyRecord): Activity | null {
  if (type.activity === null) return null;
  const { kind, label, of } = type.activity;
  const facts = of(record);
  const { pairingId, sourceId, quote, url, confidence } = record;
  return {
    domain: domain.toUpperCase(),
    kind,
    label,
    pairing: pairingId,
    origin: { sourceId, quote, url, confidence },
    money: null,
    quantities: [],
    partOf: null,
    contributions: [],
    ...facts,
  };
}
