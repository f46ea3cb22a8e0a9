import type { Side } from '@jiedui/subgraph';
import type { Dice } from './dice.ts';
import type { Size } from './pairing.ts';
import { DAY_MS } from './record.ts';

/** What happens to a record after its report. */
export interface Step {
  readonly type: 'REVISED' | 'WITHDRAWN' | 'CONFIRMED' | 'DISPUTED';
  /** Milliseconds after the report. */
  readonly after: number;
  readonly side: Side | null;
}

/** Who reported a record, and what became of it. */
export interface Course {
  /** Null for what is taken from a public document. */
  readonly side: Side | null;
  readonly steps: readonly Step[];
}

const otherOf = (side: Side): Side => (side === 'SUPPORTER' ? 'RECIPIENT' : 'SUPPORTER');

/**
 * Four of five records are reported by an agency, most of them by the recipient's. The other side confirms nearly half,
 * and disputes a few, of which half are then revised. Few are revised for other reasons, fewer taken back: those never
 * that may have parts.
 */
export function courseOf({
  dice,
  size,
  mayEnd,
  isActivity,
}: {
  dice: Dice;
  size: Size;
  mayEnd: boolean;
  isActivity: boolean;
}): Course {
  if (size.shape === 'even') return { side: null, steps: [] };
  const side = dice.chance(0.2) ? null : dice.chance(0.62) ? 'RECIPIENT' : 'SUPPORTER';
  const other = side === null ? dice.pick(['SUPPORTER', 'RECIPIENT'] as const) : otherOf(side);
  const steps: Step[] = [];
  let after = 0;
  const then = (type: Step['type'], days: number, by: Side | null) => {
    // Never at the same moment, and never on the same day as what it follows.
    after += DAY_MS + dice.below(days * DAY_MS);
    steps.push({ type, after, side: by });
  };
  const isDisputed = isActivity && dice.chance(0.03);
  if (isDisputed) then('DISPUTED', 20, other);
  if (dice.chance(isDisputed ? 0.5 : 0.03)) then('REVISED', 60, side);
  if (isActivity && dice.chance(0.45)) then('CONFIRMED', 90, other);
  if (mayEnd && dice.chance(0.015)) then('WITHDRAWN', 200, side);
  return { side, steps };
}
