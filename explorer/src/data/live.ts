import { createClient } from 'graphql-sse';
import type { Document } from './document.ts';
import { ENDPOINT } from './ask.ts';

/** An event and where in the feed it stands. */
interface Event<Data> {
  readonly data?: Data | null;
  readonly extensions?: { readonly cursor?: string };
}

export interface Following {
  readonly onEvent: (data: unknown) => void;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Milliseconds to wait before a broken stream is opened again, doubled up to the longest. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** Follows a subscription that takes a cursor `after`, and misses nothing when the stream breaks. Returns the end of it. */
export function follow<Data>(
  document: Document<Data, { after?: string | null | undefined }>,
  { onEvent, onOpen }: Following,
): () => void {
  let after: string | undefined;
  let pause = FIRST_PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  let hasLeft = false;
  const opened = () => {
    pause = FIRST_PAUSE;
    onOpen(true);
  };
  const client = createClient({ url: ENDPOINT, retryAttempts: 0, on: { connected: opened } });
  const again = () => {
    // To leave ends the stream as well.
    if (hasLeft) return;
    onOpen(false);
    timer = setTimeout(open, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };
  const open = () => {
    const variables = after === undefined ? {} : { after };
    const request = { query: document.text, operationName: document.name, variables };
    leave = client.subscribe<Data>(request, {
      next: (event: Event<Data>) => {
        after = event.extensions?.cursor ?? after;
        if (event.data) onEvent(event.data);
      },
      error: again,
      complete: again,
    });
  };
  open();
  return () => {
    hasLeft = true;
    clearTimeout(timer);
    leave?.();
    client.dispose();
  };
}
