import { remember, remembered } from '../../../shell/settings.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Edits } from './calls.ts';
import type { Matching } from './match.ts';
import type { Sheet } from './sheet.ts';

/** What has to be the same when a file is chosen again, so that its calls are the same. */
export interface Begun {
  readonly matching: Matching;
  readonly edits: Edits;
  /** How many rows were dealt with. */
  readonly sent: number;
}

const nameFor = (kind: Kind, { hash }: Sheet) => `upload-${kind.name}-${hash.slice(0, 32)}`;

/** Keeps in this browser how far a file was sent, and what was mended in it. */
export function rememberBegun(kind: Kind, sheet: Sheet, begun: Begun): void {
  // A column that is not used would be left out of the list.
  const matching = begun.matching.map((path) => path ?? null);
  remember(nameFor(kind, sheet), JSON.stringify({ ...begun, matching }));
}

/** How far a file was sent before; undefined for one that was not. */
export function begunBefore(kind: Kind, sheet: Sheet): Begun | undefined {
  const text = remembered(nameFor(kind, sheet));
  if (text === null) return undefined;
  try {
    const { matching, edits, sent } = JSON.parse(text) as Omit<Begun, 'matching'> & {
      matching: (string | null)[];
    };
    return { matching: matching.map((path) => path ?? undefined), edits, sent };
  } catch {
    return undefined;
  }
}
