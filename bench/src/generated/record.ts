import type { PartialDate, Precision, Qualifier } from '@jiedui/subgraph';
import type { Dice } from './dice.ts';

/** Stands in every generated title and quote, so that no row can be taken for a fact. */
export const MARK = '生成数据';
export const GENERATED_SOURCE = 'generated-data';

/** An id of the shape that records have: the type and a UUIDv7 whose order is the order of the numbers. */
export const idOf = (prefix: string, n: number) =>
  `${prefix}_0192f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The columns that all records share. */
export const recordColumns = (prefix: string, n: number, pairingId: string | null) => ({
  id: idOf(prefix, n),
  pairingId,
  sourceId: GENERATED_SOURCE,
  quote: MARK,
  url: null,
  confidence: 'UNVERIFIED' as const,
});

/** What a thing is called, in both languages. */
export const words = (zh: string, en: string, n: number) => ({
  zh: `${MARK}：${zh} ${n}`,
  en: `Generated ${en} ${n}`,
});

const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3950;
const DAY_MS = 86_400_000;
const PRECISIONS: readonly Precision[] = [
  ...Array<Precision>(14).fill('DAY'),
  ...Array<Precision>(3).fill('MONTH'),
  ...Array<Precision>(2).fill('YEAR'),
  'RELATIVE',
];

/** A date of the years 2016 to 2026: mostly a day, sometimes a month or a year, one in twenty without a calendar date. */
export function dateFrom(dice: Dice): PartialDate {
  const day = new Date(FIRST_DAY + dice.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  const precision = dice.pick(PRECISIONS);
  switch (precision) {
    case 'MONTH':
      return { on: `${day.slice(0, 7)}-01`, end: null, precision, text: day.slice(0, 7) };
    case 'YEAR':
      return {
        on: `${day.slice(0, 4)}-01-01`,
        end: `${day.slice(0, 4)}-12-31`,
        precision,
        text: null,
      };
    case 'RELATIVE':
      return { on: null, end: null, precision, text: '近日' };
    default:
      return { on: day, end: null, precision: 'DAY', text: null };
  }
}

const QUALIFIERS: readonly Qualifier[] = ['EXACT', 'REPORTED', 'AT_LEAST', 'APPROXIMATE'];

/** Money of up to a hundred million yuan; in one of ten records the source states none. */
export function fenFrom(dice: Dice): { fen: string | null; qualifier: Qualifier | null } {
  if (dice.chance(0.1)) return { fen: null, qualifier: null };
  return { fen: String((dice.below(10_000) + 1) * 1_000_000), qualifier: dice.pick(QUALIFIERS) };
}

/** A number up to a limit; in one of ten records the source states none. */
export function countFrom(
  dice: Dice,
  limit: number,
): { value: number | null; qualifier: Qualifier | null } {
  if (dice.chance(0.1)) return { value: null, qualifier: null };
  return { value: dice.below(limit) + 1, qualifier: dice.pick(QUALIFIERS) };
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
