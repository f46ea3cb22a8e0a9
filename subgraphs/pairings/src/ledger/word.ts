import type { Identity } from '@jiedui/identity';
import { hashOf, judgeKey, judgeReason, Problems, qualifierOf, takeYuan } from '@jiedui/subgraph';
import type { Qualifier } from '@jiedui/subgraph';
import type { ConfirmActivityInput, DisputeActivityInput } from '../generated.ts';
import type { Stood } from './stood.ts';

/** What one side of a pairing says of a version of a record. */
export interface Word {
  readonly identity: Identity;
  readonly idempotencyKey: string;
  readonly type: 'CONFIRMED' | 'DISPUTED';
  readonly id: string;
  readonly revision: number;
  /** Of a dispute. */
  readonly reason: string | null;
  /** The speaker's own figure, in fen. */
  readonly own: { readonly fen: string; readonly qualifier: Qualifier } | null;
  /** Of all that is said, but the key. */
  readonly hash: string;
}

/** A word, with what is wrong with it before anybody looks at the record. */
export interface TakenWord {
  readonly word: Word;
  readonly problems: Problems;
}

export function takeConfirmation(identity: Identity, input: ConfirmActivityInput): TakenWord {
  const { idempotencyKey, activity: id, revision } = input;
  const problems = new Problems();
  judgeKey(idempotencyKey, problems);
  const hash = hashOf(['confirm', id, revision]);
  const said = { type: 'CONFIRMED', reason: null, own: null } as const;
  return { word: { identity, idempotencyKey, id, revision, hash, ...said }, problems };
}

export function takeDispute(identity: Identity, input: DisputeActivityInput): TakenWord {
  const { idempotencyKey, activity: id, revision, reason, ownFigure } = input;
  const problems = new Problems();
  judgeKey(idempotencyKey, problems);
  judgeReason(reason, problems);
  const fen = ownFigure && takeYuan(ownFigure.yuan, ['input', 'ownFigure', 'yuan'], problems);
  const own = fen == null ? null : { fen, qualifier: qualifierOf(ownFigure) };
  const hash = hashOf(['dispute', id, revision, reason, ownFigure]);
  const said = { type: 'DISPUTED', reason: reason.trim(), own } as const;
  return { word: { identity, idempotencyKey, id, revision, hash, ...said }, problems };
}

/** Whether a side, or who stands above both, has said this very thing already. */
export const isSaidAlready = (word: Word, side: Stood['confirmedSide'], stood: Stood): boolean =>
  stood.confirmation === word.type &&
  stood.confirmedSide === side &&
  (side !== null || stood.confirmedBy === word.identity.organization) &&
  stood.confirmationReason === word.reason &&
  stood.ownFen === (word.own?.fen ?? null) &&
  stood.ownQualifier === (word.own?.qualifier ?? null);
