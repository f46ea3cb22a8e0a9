import { useEffect, useState } from 'react';
import type { Document } from './document.ts';
import { followTogether } from './live-tabs.ts';

export interface Live {
  readonly isOpen: boolean;
  /** How many events have come that were not yet taken. */
  readonly waiting: number;
  readonly take: () => void;
}

/** Counts what is being recorded: rows on screen do not move until whoever reads them wants the new ones. */
export function useLive<Data>(asked: Document<Data, { after?: string | null | undefined }>): Live {
  const [isOpen, setOpen] = useState(false);
  const [waiting, setWaiting] = useState(0);
  useEffect(
    () =>
      followTogether(asked, {
        onOpen: setOpen,
        onEvent: () => setWaiting((count) => count + 1),
      }),
    [asked],
  );
  return { isOpen, waiting, take: () => setWaiting(0) };
}
