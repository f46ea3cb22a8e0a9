import { plain } from '../../figures/localized.tsx';
import { toMark } from '../../figures/mark.ts';
import type { Mark } from '../../figures/mark.ts';
import type { CompareSeriesQuery } from './generated.ts';

export interface YearPoint {
  readonly year: number;
  readonly mark: Mark;
}

/** A year in which something is stated. */
export interface StatedPoint extends YearPoint {
  readonly mark: Extract<Mark, { kind: 'stated' }>;
}

/** One pairing's line of the comparison. */
export interface Series {
  readonly id: string;
  /** Told from all others of the comparison. */
  readonly name: string;
  readonly points: readonly YearPoint[];
  /** Of these, the years in which something is stated, oldest first. */
  readonly stated: readonly StatedPoint[];
}

/** Asks why the value of a pairing's year is what it is. */
export type AskWhy = (pairing: string, year: number) => void;

type Answered = CompareSeriesQuery['indicatorSeries'];

const isStated = (point: YearPoint): point is StatedPoint => point.mark.kind === 'stated';

/** Every pairing asked for, also those that state nothing, in the order asked. */
export function seriesOf(answered: Answered): Series[] {
  const recipients = answered.map(({ pairing }) => plain(pairing.recipient.name));
  return answered.map(({ pairing, points: found }, index) => {
    const recipient = recipients[index] ?? pairing.id;
    const isAlone = recipients.filter((name) => name === recipient).length === 1;
    const points = found.map(({ from, value, ...counts }) => ({
      year: Number(from.slice(0, 4)),
      mark: toMark({
        ...counts,
        value: value ?? '0',
        approximate: false,
        upperBound: false,
        // A value that is not there is stated by none of the records, whatever their number.
        ...(value === null && { missingCount: counts.recordCount }),
      }),
    }));
    return {
      id: pairing.id,
      name: isAlone ? recipient : `${plain(pairing.supporter.name)} → ${recipient}`,
      points,
      stated: points.filter(isStated),
    };
  });
}

/** The years from the first to the last of any pairing, without gaps. */
export function yearsOf(all: readonly Series[]): number[] {
  const years = all.flatMap(({ points }) => points.map(({ year }) => year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The largest value that is stated; 0 where none is. */
export const largestOf = (all: readonly Series[]): number =>
  Math.max(0, ...all.flatMap(({ stated }) => stated.map(({ mark }) => Number(mark.value))));

/** The last year that states something. */
export const latestOf = ({ stated }: Series): StatedPoint | undefined => stated.at(-1);

/** Those that state something before those that do not, the largest latest value first. */
export const byLatest = (all: readonly Series[]): Series[] =>
  all.toSorted((a, b) => valueOf(b) - valueOf(a));

const valueOf = (series: Series) => Number(latestOf(series)?.mark.value ?? -1);
