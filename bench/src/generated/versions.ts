import type { Step } from './course.ts';

type Columns = Readonly<Record<string, unknown>>;

const MORE = 1.1;

/** A record as a revision states it: all its figures are a tenth larger. */
export const revised = (record: Columns): Columns =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (value === null) return [name, value];
      if (name.endsWith('Fen')) return [name, String(Math.floor(Number(value) * MORE))];
      if (name.endsWith('Value')) return [name, Math.floor(Number(value) * MORE)];
      return [name, value];
    }),
  );

/** What the steps leave behind in the columns that the write path fills. */
export interface Outcome {
  readonly revision: number;
  readonly isRevised: boolean;
  /** Milliseconds. */
  readonly reportedAt: number;
  readonly withdrawnAt: number | null;
  readonly confirmation: 'UNCONFIRMED' | 'CONFIRMED' | 'DISPUTED';
}

export function outcomeOf(reportedAt: number, steps: readonly Step[]): Outcome {
  let outcome: Outcome = {
    revision: 1,
    isRevised: false,
    reportedAt,
    withdrawnAt: null,
    confirmation: 'UNCONFIRMED',
  };
  for (const { type, after } of steps) {
    const at = reportedAt + after;
    const next = {
      ...outcome,
      revision: outcome.revision + 1,
      confirmation: 'UNCONFIRMED' as const,
    };
    if (type === 'REVISED') outcome = { ...next, isRevised: true, reportedAt: at };
    else if (type === 'WITHDRAWN') outcome = { ...next, withdrawnAt: at };
    else outcome = { ...outcome, confirmation: type };
  }
  return outcome;
}
