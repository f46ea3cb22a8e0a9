import { OperatorError, z } from '@jiedui/config';
import type { Breaking } from './breaking.ts';

/** From the root of the repository. */
export const ACCEPTED_FILE = 'schema/accepted-changes.json';

const day = z.iso.date();
const acceptance = z.strictObject({
  change: z.string().min(1),
  at: z.string(),
  /** The APIs in which it is accepted: `api`, `public`. */
  in: z.array(z.string()).min(1),
  /** Why nobody is hurt, or why it must be. */
  reason: z.string().trim().min(10),
  /** The day on which it was decided. */
  on: day,
});

/** A breaking change that somebody has decided upon. */
export type Acceptance = z.infer<typeof acceptance>;

/** @throws OperatorError that says what is wrong with the file. */
export function readAccepted(text: string): Acceptance[] {
  try {
    return z.array(acceptance).parse(JSON.parse(text));
  } catch (error) {
    const words = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new OperatorError(`${ACCEPTED_FILE} cannot be read: ${words}`);
  }
}

const names = (accepted: Acceptance, breaking: Breaking) =>
  accepted.change === breaking.change && accepted.at === breaking.at;

/** Whether all that a change breaks is accepted. */
export const isAccepted = (breaking: Breaking, accepted: readonly Acceptance[]): boolean =>
  breaking.apis.every((api) =>
    accepted.some((each) => names(each, breaking) && each.in.includes(api)),
  );

/**
 * Names the acceptances that no change needs. One that is committed is kept until the API next changes: right after it was
 * committed, there is nothing left to compare.
 */
export function idleAcceptances(
  accepted: readonly Acceptance[],
  { breaking, committed, isChanged }: Comparison,
): string[] {
  const before = new Set(committed.map((each) => JSON.stringify(each)));
  return accepted
    .filter((each) => isChanged || !before.has(JSON.stringify(each)))
    .filter((each) => !breaking.some((found) => names(each, found)))
    .map(
      ({ change, at }) =>
        `${ACCEPTED_FILE} accepts ${change} at ${at}, which does not happen; take it out`,
    );
}

export interface Comparison {
  readonly breaking: readonly Breaking[];
  /** The acceptances of the state that is compared with. */
  readonly committed: readonly Acceptance[];
  /** Whether anything at all of the API has changed since. */
  readonly isChanged: boolean;
}
