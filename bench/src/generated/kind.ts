import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, RecordTable, RecordType, Status } from '@jiedui/subgraph';
import type { Dice } from './dice.ts';
import type { Pairing, Size } from './pairing.ts';
import { dateFrom, idOf } from './record.ts';
import type { recordColumns } from './record.ts';

/** What a generated record is made from. */
export interface Here {
  /** Its number among those of its kind. */
  readonly n: number;
  readonly dice: Dice;
  readonly size: Size;
  /** When it is reported, in milliseconds. */
  readonly at: number;
  readonly pairing: Pairing;
  /** The id of the record whose figure contains this one's. */
  readonly partOfId: string | null;
  /** Whether others of its kind may be parts of it: it is far larger than they are together. */
  readonly isWhole: boolean;
  /** How many records of a table there are already. */
  readonly countOf: (table: string) => number;
}

/** Of which records some are parts: of every so many-th of a table. */
export interface Whole {
  readonly table: string;
  readonly every: number;
  /** How often a record that may be a part is one. */
  readonly chance: number;
}

/** One type of record, and how many there are of it. */
export interface Kind {
  readonly type: RecordType;
  /** Of the records of its domain; none of a directory's. */
  readonly share: number;
  /** Of a directory: how many there are from the start. */
  readonly count?: (size: Size) => number;
  readonly whole?: Whole;
  /** Directories belong to no pairing. */
  readonly make: (here: Here) => Readonly<Record<string, unknown>>;
}

type OwnColumns<T extends RecordTable> = Omit<NewRecord<T>, keyof ReturnType<typeof recordColumns>>;

/** Records of pairings: `share` of all of their domain. */
export const kind = <T extends RecordTable>(
  type: RecordType<T>,
  share: number,
  make: (here: Here) => OwnColumns<T>,
  whole?: Whole,
): Kind => ({ type: type as never, share, make, ...(whole && { whole }) });

/** What activities name: so many of them, all there before the first activity. */
export const directory = <T extends RecordTable>(
  type: RecordType<T>,
  count: (size: Size) => number,
  make: (here: Here) => OwnColumns<T>,
): Kind => ({ type: type as never, share: 0, count, make });

/** A partial date of a record that is reported here, as its columns. */
export const dated = <P extends string>(prefix: P, { dice, at }: Here) =>
  dateColumns(prefix, dateFrom(dice, at));

/** Where a matter stands: that which is usual, else something that is only meant or was given up. */
export function statusFrom({ dice, size }: Here, usual: Status): Status {
  if (size.shape === 'even' || dice.chance(0.88)) return usual;
  return dice.pick(['PLANNED', 'ANNOUNCED', 'IN_PROGRESS', 'IN_PROGRESS', 'CANCELLED'] as const);
}

/** Any record of a table that is there already; null where there is none. */
export function anyOf(table: string, { dice, countOf }: Here): string | null {
  const count = countOf(table);
  return count === 0 ? null : idOf(table, dice.below(count));
}
