import type { Generated } from 'kysely';
import type { Confidence, Precision, Qualifier, Status } from './activity.ts';

/** The columns that every record has, whatever its type: what it is of, where it comes from, which version it is. */
export interface RecordTable {
  id: string;
  pairingId: string | null;
  revision: Generated<number>;
  sourceId: string | null;
  quote: string | null;
  url: string | null;
  confidence: Confidence;
  reportedBy: Generated<string | null>;
  reportedAt: Generated<string>;
  /** When it was taken back; null while it stands. */
  withdrawnAt: Generated<string | null>;
  /** What the other side says of this revision, as the core has told. */
  confirmation: Generated<'UNCONFIRMED' | 'CONFIRMED' | 'DISPUTED'>;
}

/** Text in both languages: `<prefix>_zh`, `<prefix>_en`. */
export type LocalizedColumns<P extends string> = Record<`${P}Zh`, string> &
  Record<`${P}En`, string | null>;

/** What is known of a date. `<prefix>_sort` is generated: the day, or -infinity, so that pages never meet a null. */
export type PartialDateColumns<P extends string> = Record<
  `${P}On` | `${P}End` | `${P}Text`,
  string | null
> &
  Record<`${P}Precision`, Precision> &
  Record<`${P}Sort`, Generated<string>>;

/** Money of one stage: fen as digits. A qualifier without fen says that a figure exists but is not stated. */
export type MoneyColumns<P extends string> = Record<`${P}Fen`, string | null> &
  Record<`${P}Qualifier`, Qualifier | null>;

/** A number whose unit the column's meaning fixes. */
export type QuantityColumns<P extends string> = Record<`${P}Value`, number | null> &
  Record<`${P}Qualifier`, Qualifier | null>;

export interface StatusColumn {
  status: Status;
}
