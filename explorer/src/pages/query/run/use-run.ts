import { useCallback, useEffect, useRef, useState } from 'react';
import { followOperation, send } from './send.ts';
import type { Reply, Request } from './send.ts';

export interface Run {
  readonly request: Request;
  readonly reply: Reply | undefined;
  /** Whether more may come, or anything at all yet. */
  readonly isOpen: boolean;
  /** How many events have come; 0 for what has one answer. */
  readonly events: number;
}

export interface Runner {
  readonly run: Run | undefined;
  readonly start: (request: Request, isSubscription: boolean) => void;
  readonly stop: () => void;
}

/** Runs one question at a time: the next one ends the one before. */
export function useRun(): Runner {
  const [run, setRun] = useState<Run>();
  const leaving = useRef<AbortController | undefined>(undefined);
  const stop = useCallback(() => {
    leaving.current?.abort();
    leaving.current = undefined;
    setRun((last) => last && { ...last, isOpen: false });
  }, []);
  const start = useCallback((request: Request, isSubscription: boolean) => {
    leaving.current?.abort();
    const { signal } = (leaving.current = new AbortController());
    const change = (to: (last: Run) => Run) =>
      setRun((last) => (last && !signal.aborted ? to(last) : last));
    const end = () => change((last) => ({ ...last, isOpen: false }));
    setRun({ request, reply: undefined, isOpen: true, events: 0 });
    const onReply = (reply: Reply) =>
      change((last) => ({ ...last, reply, events: last.events + (isSubscription ? 1 : 0) }));
    if (isSubscription) followOperation(request, signal, { onReply, onEnd: end });
    else
      send(request, signal).then(
        (reply) => {
          onReply(reply);
          end();
        },
        () => undefined,
      );
  }, []);
  useEffect(() => () => leaving.current?.abort(), []);
  return { run, start, stop };
}
