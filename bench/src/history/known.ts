import type { Dice } from '../generated/dice.ts';
import { isAccepted } from './operation.ts';
import type { Answer, Operation, Speaker } from './operation.ts';

/** A record as clients believe it to be: they may be behind, as clients are. */
export interface KnownRecord {
  readonly id: string;
  readonly type: string;
  readonly organization: string;
  readonly side: Speaker['side'];
  pairing: string;
  revision: number;
  isWithdrawn: boolean;
}

/** Half of all looks go to so many of the newest: there, logs and ledger are still under way. */
const FRESH = 40;
/** How often what was taken back is still looked at: to be refused. */
const OF_WITHDRAWN = 0.1;

/** What all clients together know of the records they wrote. */
export class KnownRecords {
  readonly #all = new Map<string, KnownRecord>();

  any(dice: Dice, fits: (record: KnownRecord) => boolean): KnownRecord | undefined {
    const all = [...this.#all.values()];
    const some = dice.chance(0.5) ? all.slice(-FRESH) : all;
    const isWithdrawn = dice.chance(OF_WITHDRAWN);
    const fitting = some.filter((record) => fits(record) && record.isWithdrawn === isWithdrawn);
    return fitting.length === 0 ? undefined : dice.pick(fitting);
  }

  /** Learns from an answer. */
  learn({ type, speaker, rows, does }: Operation, answer: Answer): void {
    if (!isAccepted(answer)) return;
    for (const [index, { basedOn, content }] of rows.entries()) {
      const id = answer.ids[index];
      if (id == null || does === 'confirm' || does === 'dispute') continue;
      const { organization, side } = speaker;
      const known = this.#all.get(id);
      if (known && known.revision > basedOn) continue;
      const pairing = content?.pairing ?? known?.pairing ?? '';
      const isWithdrawn = does === 'withdraw';
      this.#all.set(id, {
        ...{ id, type, organization, side, pairing, isWithdrawn },
        revision: basedOn + 1,
      });
    }
  }

  /** Learns what a record really is. */
  correct(id: string, revision: number, isWithdrawn: boolean): void {
    const known = this.#all.get(id);
    if (!known || known.revision > revision) return;
    known.revision = revision;
    known.isWithdrawn = isWithdrawn;
  }
}
