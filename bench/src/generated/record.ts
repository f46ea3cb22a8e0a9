import type { Confidence, PartialDate, Precision, Qualifier } from '@jiedui/subgraph';
import type { Dice } from './dice.ts';
import type { Size } from './pairing.ts';

/** Stands in every generated title and quote, so that no row can be taken for a fact. */
export const MARK = '生成数据';
export const DAY_MS = 86_400_000;

/** An id of the shape that records have: the type and a UUIDv7 whose order is the order of the numbers. */
export const idOf = (prefix: string, n: number) =>
  `${prefix}_0192f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** One document says some two hundred things. */
export const sourceCount = ({ activities }: Size) => Math.max(4, Math.floor(activities / 200));

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** The columns that all records share. */
export const recordColumns = (prefix: string, n: number, pairingId: string | null, size: Size) => ({
  id: idOf(prefix, n),
  pairingId,
  sourceId: idOf('source', n % sourceCount(size)),
  quote: MARK,
  url: null,
  confidence: 'UNVERIFIED' as Confidence,
});

/** What a thing is called, in both languages. */
const words = (zh: string, en: string, n: number) => ({
  zh: `${MARK}：${zh} ${String(n)}`,
  en: `Generated ${en} ${String(n)}`,
});
export const titled = (zh: string, en: string, n: number) => {
  const title = words(zh, en, n);
  return { titleZh: title.zh, titleEn: title.en };
};
export const named = (zh: string, en: string, n: number) => {
  const name = words(zh, en, n);
  return { nameZh: name.zh, nameEn: name.en };
};

/** Of a hundred dates, how many are stated how. */
const PRECISIONS: readonly Precision[] = (
  [
    ['DAY', 64],
    ['MONTH', 14],
    ['QUARTER', 3],
    ['YEAR', 9],
    ['RELATIVE', 5],
    ['ONGOING', 2],
    ['UNKNOWN', 3],
  ] as const
).flatMap(([precision, count]) => Array<Precision>(count).fill(precision));

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, '0');

/** A date as sources state it, of something that was over by a day: mostly a day, sometimes no more than a year, or less. */
export function dateFrom(dice: Dice, by: number): PartialDate {
  // One of twenty is told of long after it happened.
  const before = dice.below(dice.chance(0.05) ? 400 : 60);
  const day = dayOf(by - before * DAY_MS);
  const precision = dice.pick(PRECISIONS);
  const year = day.slice(0, 4);
  const period = (on: string, end: string | null, text: string | null): PartialDate => ({
    on,
    end,
    precision,
    text,
  });
  switch (precision) {
    case 'DAY':
      return period(day, null, null);
    case 'MONTH':
      return period(`${day.slice(0, 7)}-01`, null, day.slice(0, 7));
    case 'QUARTER': {
      const first = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
      const end = dayOf(Date.UTC(Number(year), first + 2, 0));
      return period(`${year}-${two(first)}-01`, end, null);
    }
    case 'YEAR':
      return period(`${year}-01-01`, `${year}-12-31`, null);
    case 'RELATIVE':
      return { on: null, end: null, precision, text: '近日' };
    case 'ONGOING':
      return period(day, null, '长期');
    default:
      return { on: null, end: null, precision: 'UNKNOWN', text: null };
  }
}

const QUALIFIERS: readonly Qualifier[] = [
  ...Array<Qualifier>(9).fill('EXACT'),
  ...Array<Qualifier>(5).fill('REPORTED'),
  ...Array<Qualifier>(3).fill('AT_LEAST'),
  ...Array<Qualifier>(2).fill('APPROXIMATE'),
  'UP_TO',
];
const MISSING = 0.15;

/** A figure is small far more often than large. */
const skewed = (dice: Dice, limit: number) => Math.floor(dice.next() ** 3 * limit) + 1;

interface Figure<V> {
  readonly value: V | null;
  readonly qualifier: Qualifier | null;
}

function fenFrom(dice: Dice, thousands: number, least: number): Figure<string> {
  if (dice.chance(MISSING)) return { value: null, qualifier: null };
  const value = `${String(least + skewed(dice, thousands))}00000`;
  return { value, qualifier: dice.pick(QUALIFIERS) };
}

function countFrom(dice: Dice, limit: number, least: number): Figure<number> {
  if (dice.chance(MISSING)) return { value: null, qualifier: null };
  return { value: least + skewed(dice, limit), qualifier: dice.pick(QUALIFIERS) };
}

type FigureColumns<P extends string, S extends string, V> = Readonly<
  Record<`${P}${S}`, V | null> & Record<`${P}Qualifier`, Qualifier | null>
>;

const figure = <P extends string, S extends string, V>(
  prefix: P,
  suffix: S,
  { value, qualifier }: Figure<V>,
) => ({ [prefix + suffix]: value, [`${prefix}Qualifier`]: qualifier }) as FigureColumns<P, S, V>;

/** Money as the columns of a record: so many thousand yuan at least, and at most so many more; in some records none. */
export const fenColumns = <P extends string>(prefix: P, dice: Dice, thousands: number, least = 0) =>
  figure(prefix, 'Fen', fenFrom(dice, thousands, least));

/** A number as the columns of a record: at least so much, and at most so much more; in some records none. */
export const countColumns = <P extends string>(prefix: P, dice: Dice, limit: number, least = 0) =>
  figure(prefix, 'Value', countFrom(dice, limit, least));
