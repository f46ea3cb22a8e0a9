/** A total as the graph tells it, of money or of heads. */
export interface Total {
  readonly value: string;
  readonly atLeast: boolean;
  readonly approximate: boolean;
  readonly upperBound: boolean;
  readonly recordCount: number;
  readonly missingCount: number;
}

export interface MoneyTotal extends Omit<Total, 'value'> {
  readonly yuan: string;
}

/** One record's money. */
export interface Money {
  readonly yuan: string;
  readonly qualifier: 'EXACT' | 'REPORTED' | 'AT_LEAST' | 'APPROXIMATE' | 'UP_TO';
}

/** What may be written, drawn or said of a figure: the one answer to this for text, table, chart and speech. */
export type Mark =
  /** Nothing is stated: no zero, no bar, no ratio. */
  | { readonly kind: 'missing'; readonly records: number }
  | {
      readonly kind: 'stated';
      readonly value: string;
      readonly bound: 'none' | 'floor' | 'ceiling';
      readonly isAbout: boolean;
      readonly records: number;
      /** How many of the records counted state no number. */
      readonly missing: number;
    };

/** A total states something where at least one of its records does; the 0 of a total of none means nothing. */
export function toMark(total: Total): Mark {
  const { value, atLeast, approximate, upperBound, recordCount, missingCount } = total;
  if (recordCount - missingCount <= 0) return { kind: 'missing', records: recordCount };
  // A sum of floors and ceilings is neither: it is about that much.
  const isMixed = atLeast && upperBound;
  const bound = isMixed ? 'none' : atLeast ? 'floor' : upperBound ? 'ceiling' : 'none';
  const isAbout = approximate || isMixed;
  return { kind: 'stated', value, bound, isAbout, records: recordCount, missing: missingCount };
}

export const moneyMark = ({ yuan, ...total }: MoneyTotal): Mark =>
  toMark({ ...total, value: yuan });

/** The mark of one record's money, null where it states none. */
export const amountMark = (money: Money | null): Mark =>
  toMark({
    value: money?.yuan ?? '0',
    atLeast: money?.qualifier === 'AT_LEAST',
    approximate: money?.qualifier === 'APPROXIMATE',
    upperBound: money?.qualifier === 'UP_TO',
    recordCount: 1,
    missingCount: money ? 0 : 1,
  });

/** How far a bar reaches, and that there is none where nothing is stated. */
export const lengthOf = (mark: Mark): number | undefined =>
  mark.kind === 'stated' ? Number(mark.value) : undefined;
