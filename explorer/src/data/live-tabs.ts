import { follow } from './live.ts';
import type { Following } from './live.ts';
import type { Document } from './document.ts';

type Told =
  | { readonly data: unknown }
  | { readonly isOpen: boolean }
  /** A tab that has just opened: whether the stream is open was told before its time. */
  | { readonly asks: true };

/**
 * One stream for all tabs of a browser: over HTTP/1.1 a browser opens six connections to a host, so seven tabs with a
 * stream each would leave none to load a page by. The tab that holds the lock reads, and tells the others. Where there
 * are no locks, which is over plain HTTP from another machine, every tab reads for itself while it is visible.
 */
export function followTogether<Data>(
  asked: Document<Data, { after?: string | null | undefined }>,
  following: Following,
): () => void {
  const channel = new BroadcastChannel(`jiedui-live-${asked.id}`);
  /** Known to the tab that reads. */
  let isOpen: boolean | undefined;
  const hear = (told: Told) => {
    if ('data' in told) following.onEvent(told.data);
    if ('isOpen' in told) following.onOpen(told.isOpen);
    if ('asks' in told && isOpen !== undefined) channel.postMessage({ isOpen });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  const tell = (told: Told) => {
    hear(told);
    channel.postMessage(told);
  };
  const open = () =>
    follow(asked, {
      onEvent: (data) => tell({ data }),
      onOpen: (now) => {
        isOpen = now;
        tell({ isOpen });
      },
    });
  channel.postMessage({ asks: true });
  const leave = 'locks' in navigator ? readInTurn(asked.id, open) : readWhileVisible(open);
  return () => {
    leave();
    channel.close();
  };
}

function readInTurn(name: string, read: () => () => void): () => void {
  const leaving = new AbortController();
  const turn = async () => {
    const stop = read();
    await new Promise((resolve) => leaving.signal.addEventListener('abort', resolve));
    stop();
  };
  navigator.locks
    .request(`jiedui-live-${name}`, { signal: leaving.signal }, turn)
    .catch(() => undefined);
  return () => leaving.abort();
}

function readWhileVisible(read: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const look = () => {
    stop?.();
    stop = document.visibilityState === 'visible' ? read() : undefined;
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}
