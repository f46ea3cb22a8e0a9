import type { Here } from './kind.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { idOf } from './record.ts';

const halfOf = ({ activities }: Size) => Math.max(25, Math.floor(activities / 240));

/** A directory of which the first half are the supporters', the second the recipients'. */
export const halves = (table: string) => ({
  count: (size: Size) => 2 * halfOf(size),
  regionOf: (n: number, size: Size) =>
    pairingOf(n, size)[n < halfOf(size) ? 'supporter' : 'recipient'],
  supporters: ({ dice, size }: Here) => idOf(table, dice.below(halfOf(size))),
  recipients: ({ dice, size }: Here) => idOf(table, halfOf(size) + dice.below(halfOf(size))),
});
