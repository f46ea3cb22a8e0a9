import type { Logged } from './logged.ts';

/**
 * Since when the ledger has each event, in microseconds: known moments stay, so that all that were one batch are one
 * again; those between them are when the event was logged, but never go back, nor past the next that is known.
 */
export function momentsOf(ordered: readonly Logged[]): bigint[] {
  const nextKnown: (bigint | null)[] = [];
  for (let at = ordered.length - 1, next: bigint | null = null; at >= 0; at -= 1) {
    next = ordered[at]?.known?.at ?? next;
    nextKnown[at] = next;
  }
  let last = 0n;
  return ordered.map(({ known, loggedAt }, index) => {
    const limit = nextKnown[index] ?? null;
    const after = loggedAt > last ? loggedAt : last + 1n;
    last = known?.at ?? (limit !== null && after > limit ? limit : after);
    return last;
  });
}
