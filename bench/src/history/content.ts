import type { Dice } from '../generated/dice.ts';

/** What a record says, whatever its type: what clients send, and what must be found again. */
export interface Content {
  /** Holds a mark of its own, so that whatever is found can be told to the row that was sent. */
  readonly title: string;
  readonly pairing: string;
  /** The first day of what is known. */
  readonly on: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
  readonly status: 'PLANNED' | 'IN_PROGRESS' | 'DONE';
  /** Fen or heads; null where none is stated. */
  readonly amount: string | null;
  readonly qualifier: 'EXACT' | 'AT_LEAST' | 'APPROXIMATE' | 'UP_TO' | null;
}

const two = (number: number) => String(number).padStart(2, '0');

const BEGINS = {
  DAY: (year: string, month: string, day: string) => `${year}-${month}-${day}`,
  MONTH: (year: string, month: string) => `${year}-${month}-01`,
  YEAR: (year: string) => `${year}-01-01`,
} as const;

/** Any content; few years and months, so that many records meet in one sum. */
export function anyContent(dice: Dice, title: string, pairing: string): Content {
  const precision = dice.pick(['DAY', 'DAY', 'MONTH', 'YEAR'] as const);
  const year = String(2022 + dice.below(4));
  const hasAmount = dice.chance(0.85);
  return {
    title,
    pairing,
    on: BEGINS[precision](year, two(1 + dice.below(12)), two(1 + dice.below(28))),
    precision,
    status: dice.pick(['DONE', 'DONE', 'IN_PROGRESS', 'PLANNED'] as const),
    amount: hasAmount ? String(1 + dice.below(1_000_000)) : null,
    qualifier: hasAmount
      ? dice.pick(['EXACT', 'EXACT', 'AT_LEAST', 'APPROXIMATE', 'UP_TO'] as const)
      : null,
  };
}
