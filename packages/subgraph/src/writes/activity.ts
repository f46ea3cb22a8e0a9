/** What an event tells the ledger. The shape is the same for every domain, so that the core need not know any of them. */
export interface Activity {
  readonly domain: string;
  /** Such as AGREEMENT; with its label in both languages. */
  readonly kind: string;
  readonly label: LocalizedText;
  readonly title: LocalizedText;
  readonly status: Status;
  readonly occurred: PartialDate;
  /** Null for what belongs to no single pairing. */
  readonly pairing: string | null;
  readonly money: Money | null;
  readonly quantities: readonly Quantity[];
  /** The record whose figure contains this one's. */
  readonly partOf: string | null;
  readonly origin: Origin;
  readonly contributions: readonly Contribution[];
}

export interface LocalizedText {
  readonly zh: string;
  readonly en: string | null;
}
export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'RELATIVE' | 'ONGOING' | 'UNKNOWN';
export type Qualifier = 'EXACT' | 'REPORTED' | 'AT_LEAST' | 'APPROXIMATE' | 'UP_TO';
export type Stage = 'PLEDGED' | 'CONTRACTED' | 'DISBURSED' | 'PAID_IN' | 'SALE';
export type Confidence = 'STATED' | 'INFERRED' | 'REPAIRED' | 'UNVERIFIED';
export type Status =
  | 'PLANNED'
  | 'ANNOUNCED'
  | 'SIGNED'
  | 'LAUNCHED'
  | 'IN_PROGRESS'
  | 'DONE'
  | 'REPORTED'
  | 'CANCELLED';

export interface PartialDate {
  /** ISO day, or the first day of the stated period. */
  readonly on: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly text: string | null;
}
export interface Money {
  /** Digits: fen may exceed what a number holds exactly. */
  readonly fen: string;
  readonly qualifier: Qualifier;
  readonly stage: Stage;
}
export interface Quantity {
  /** A decimal number as text. */
  readonly value: string;
  readonly unit: string;
  readonly of: LocalizedText | null;
  readonly qualifier: Qualifier;
}
export interface Origin {
  readonly sourceId: string | null;
  readonly quote: string | null;
  readonly url: string | null;
  readonly confidence: Confidence;
}

/** What one record adds to an indicator, whole. The ledger keeps the difference to the record's earlier contribution. */
export interface Contribution {
  readonly indicator: string;
  /** 0 where no year is known. */
  readonly year: number;
  /** 0 where no month is known. */
  readonly month: number;
  /** An integer as text: fen, heads, pieces; null where the record states none. */
  readonly value: string | null;
  readonly qualifier: Qualifier | null;
}

const DATED: ReadonlySet<Precision> = new Set(['DAY', 'MONTH', 'QUARTER', 'YEAR']);

/** A contribution at the time that is known: a month counts only where the day or the month is stated. */
export function contribution(
  indicator: string,
  occurred: PartialDate,
  stated: { value: string | number | null; qualifier: Qualifier | null },
): Contribution {
  const [year = 0, month = 0] =
    occurred.on !== null && DATED.has(occurred.precision) ? occurred.on.split('-').map(Number) : [];
  const knowsMonth = occurred.precision === 'DAY' || occurred.precision === 'MONTH';
  return {
    indicator,
    year,
    month: knowsMonth ? month : 0,
    value: stated.value === null ? null : String(stated.value),
    qualifier: stated.value === null ? null : stated.qualifier,
  };
}

/** A contribution of one whole thing: a session, a brand, a pairing of schools. */
export const oneMore = (indicator: string, occurred: PartialDate): Contribution =>
  contribution(indicator, occurred, { value: 1, qualifier: 'EXACT' });

/** Of what is only meant, or was given up. */
export const INTENDED: readonly Status[] = ['PLANNED', 'ANNOUNCED', 'CANCELLED'];

/** Whether a matter adds to what was achieved: an intention does not, nor does what was given up. */
export const hasHappened = (status: Status): boolean => !INTENDED.includes(status);
