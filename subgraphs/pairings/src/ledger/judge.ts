import type { Identity } from '@jiedui/identity';
import { noParty, oneSide, sidesOf } from '@jiedui/subgraph';
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
    problems.refuse('NOT_FOUND', ACTIVITY, {
      en: 'There is no activity of this id',
      zh: '没有这项活动',
    });
    return false;
  }
  if (stood.type === 'WITHDRAWN')
    problems.refuse('WITHDRAWN', ACTIVITY, {
      en: 'It was taken back by its reporter',
      zh: '填报单位已将它撤回',
    });
  else if (stood.revision !== word.revision) {
    const [current, meant] = [String(stood.revision), String(word.revision)];
    problems.refuse('STALE_REVISION', ['input', 'revision'], {
      en: `Revision ${current} is the current one, not ${meant}; read it again`,
      zh: `当前版本是第 ${current} 版，不是第 ${meant} 版，请重新查看`,
    });
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
  if (isOwn)
    problems.refuse('OWN_REPORT', ACTIVITY, {
      en: 'Your own side reported it; the other speaks',
      zh: '这是贵方填报的，应由对方核对',
    });
  else if (!pairing)
    problems.refuse('NOT_A_PARTY', ACTIVITY, {
      en: 'It belongs to no pairing, and so has no other side',
      zh: '它不属于任何结对，也就没有对方',
    });
  else if (sides.length === 0) problems.refuse('NOT_A_PARTY', ACTIVITY, noParty(pairing));
  return oneSide(sides);
}
