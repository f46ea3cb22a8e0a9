import type { Identity } from '@jiedui/identity';
import { oneSide, sidesOf } from '@jiedui/subgraph';
import type { KnownPairing, Problems, Side } from '@jiedui/subgraph';
import type { Stood } from './stood.ts';
import type { Word } from './word.ts';

const ACTIVITY = ['input', 'activity'];

/** Whether the version that a word is about is the one that stands. */
export function judgeVersion(
  word: Word,
  stood: Stood | undefined,
  problems: Problems,
): stood is Stood {
  if (!stood) {
    problems.refuse('NOT_FOUND', ACTIVITY, 'There is no activity of this id');
    return false;
  }
  if (stood.type === 'WITHDRAWN')
    problems.refuse('WITHDRAWN', ACTIVITY, 'It was taken back by its reporter');
  else if (stood.revision !== word.revision) {
    const told = `Revision ${String(stood.revision)} is the current one, not ${String(word.revision)}; read it again`;
    problems.refuse('STALE_REVISION', ['input', 'revision'], told);
  }
  return true;
}

/**
 * Whether an identity may speak on a record, and for which side it then does: for the side that did not report it. Of
 * what comes from a public document, or from who stands above both, either side may speak, and who stands above both.
 */
export function judgeSpeaker(
  identity: Identity,
  stood: Stood,
  pairing: KnownPairing | undefined,
  problems: Problems,
): Side | null {
  const sides = pairing ? sidesOf(identity, pairing) : [];
  const { reportedSide, reportedBy } = stood;
  const isOwn =
    reportedBy === identity.organization || (reportedSide !== null && sides.includes(reportedSide));
  if (isOwn) problems.refuse('OWN_REPORT', ACTIVITY, 'Your own side reported it; the other speaks');
  else if (!pairing)
    problems.refuse('NOT_A_PARTY', ACTIVITY, 'It belongs to no pairing, and so has no other side');
  else if (sides.length === 0)
    problems.refuse('NOT_A_PARTY', ACTIVITY, `No region of the token takes part in ${pairing.id}`);
  return oneSide(sides);
}
