import type { CompositionHint } from '../composition.ts';

/** A hint that cannot be avoided, and why. */
export interface AllowedHint {
  readonly code: string;
  /** Such as `Pairing.agreements`. */
  readonly element: string;
  readonly reason: string;
}

/** The one place for exceptions. None is needed as long as subgraphs say the same of what they share. */
export const ALLOWED_HINTS: readonly AllowedHint[] = [];

/** Names every hint that nobody explained, and every explanation that no hint needs any more. */
export function unexplainedHints(
  hints: readonly CompositionHint[],
  allowed: readonly AllowedHint[] = ALLOWED_HINTS,
): string[] {
  const explains = (exception: AllowedHint, hint: CompositionHint) =>
    exception.code === hint.definition.code && exception.element === hint.coordinate;
  const unexplained = hints
    .filter((hint) => !allowed.some((exception) => explains(exception, hint)))
    .map((hint) => `composition hints ${hint.definition.code}: ${hint.message.trim()}`);
  const idle = allowed
    .filter((exception) => !hints.some((hint) => explains(exception, hint)))
    .map(({ code, element }) => `the exception for ${code} at ${element} is needed no more`);
  return [...unexplained, ...idle];
}
