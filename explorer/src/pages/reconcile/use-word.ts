import { useRef, useState } from 'react';
import { refreshAll } from '../../data/answers.ts';
import { ask } from '../../data/ask.ts';
import { ReconcileConfirm, ReconcileDispute } from './generated.ts';
import type { Reason } from '../../words/reason.ts';
import type { AmountQualifier } from './generated.ts';

/** What is said of a record, for the version that was read. */
export interface Said {
  readonly activity: string;
  readonly revision: number;
  readonly dispute?: {
    readonly reason: string;
    readonly ownFigure: { readonly yuan: string; readonly qualifier: AmountQualifier } | null;
  };
}

export interface Fault extends Reason {
  readonly code: string;
}

/** One that no other has ever chosen; also where a page came over plain HTTP, which has no `randomUUID`. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Sends what a side says of a record. Sending the same again after a broken line says it once. */
export function useWord(onSaid: (said: Said) => void) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isSending, setSending] = useState(false);
  const sent = useRef({ what: '', key: '' });
  const say = async (said: Said) => {
    const what = JSON.stringify(said);
    if (sent.current.what !== what) sent.current = { what, key: newKey() };
    setSending(true);
    const found = await send(said, sent.current.key);
    setSending(false);
    setFaults(found);
    if (found.length === 0) onSaid(said);
    // What stands is another now, or has been since before it was read: either way it is read again.
    if (found.every(({ code }) => code === 'STALE_REVISION' || code === 'WITHDRAWN')) refreshAll();
  };
  return { say, faults, isSending };
}

async function send({ activity, revision, dispute }: Said, idempotencyKey: string) {
  const input = { idempotencyKey, activity, revision };
  const { data, problems } = dispute
    ? await ask(ReconcileDispute, { input: { ...input, ...dispute } })
    : await ask(ReconcileConfirm, { input });
  if (problems.length > 0) return problems;
  const answer = data && ('disputeActivity' in data ? data.disputeActivity : data.confirmActivity);
  return answer?.userErrors ?? [];
}
