import type { Identity } from '@jiedui/identity';
import { chance } from '../chance.ts';

/** What befalls one request of a mixed graph. The same seed is the same weather, whoever asks. */
export interface Weather {
  readonly seed: string;
  /** Parts of all fields that fail, and that are null. */
  readonly failing: number;
  readonly missing: number;
  /** Whether answers are damaged on their way. */
  readonly isStormy: boolean;
  readonly identity?: Identity | undefined;
  /** Every fetch so far, with all that the subgraph was told. */
  readonly fetches: string[];
}

interface Key {
  readonly id?: string;
}
type Arguments = Readonly<Record<string, unknown>>;
type Make = (object: { readonly id: string }, seed: string, given: Arguments) => unknown;

/** A resolver that fails or finds nothing as the weather is, and else makes up the same value each time. */
export const field =
  (make: Make) =>
  (
    object: Key | undefined,
    given: Arguments,
    { seed, failing, missing }: Weather,
    { fieldName }: { readonly fieldName: string },
  ): unknown => {
    const id = object?.id ?? '';
    const asked = JSON.stringify(given);
    const luck = chance(seed, id, fieldName, asked);
    if (luck < failing) throw new Error(`${fieldName} of ${id} fails`);
    if (luck < failing + missing) return null;
    return make({ id }, `${seed}${fieldName}${id}${asked}`, given);
  };
