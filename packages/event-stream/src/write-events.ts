import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** One result of an operation, and the place after which a later stream goes on. */
export interface StreamEvent {
  readonly result: object;
  readonly id?: string | undefined;
}

export interface WriteOptions {
  /** Milliseconds between signs of life; also how long a reader may take nothing at all, four times over. */
  readonly heartbeat?: number;
  /** Ends the stream without saying that it is complete. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Shorter than the minute after which proxies give up. */
const HEARTBEAT = 15_000;
const SIGN_OF_LIFE = ':\n\n';
const COMPLETE = 'event: complete\ndata: \n\n';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would hold events back until it has a bufferful.
  'x-accel-buffering': 'no',
  // A server that stops would wait for a connection that is kept for more.
  connection: 'close',
};

/**
 * Writes a stream as its events come, by the protocol of graphql-sse in distinct connections, and no faster than the
 * reader takes them. The source is stopped when the reader goes, or takes nothing for a minute.
 */
export async function writeEvents(
  response: ServerResponse,
  events: AsyncIterable<StreamEvent>,
  { heartbeat = HEARTBEAT, signal, headers = {} }: WriteOptions = {},
): Promise<void> {
  const source = events[Symbol.asyncIterator]();
  const stop = () => void source.return?.();
  response.on('close', stop);
  // Who went while the stream was opened says so no more.
  const isGone = () => response.closed || response.destroyed;
  if (isGone()) {
    stop();
    return;
  }
  signal?.addEventListener('abort', stop, { once: true });
  response.writeHead(200, { ...HEADERS, ...headers });
  response.write(SIGN_OF_LIFE);
  let silent = 0;
  const beat = setInterval(() => {
    silent = response.writableNeedDrain ? silent + 1 : 0;
    if (silent >= 4) response.destroy();
    else if (silent === 0) response.write(SIGN_OF_LIFE);
  }, heartbeat);
  try {
    for (;;) {
      const event = await source.next();
      if (isGone() || signal?.aborted) break;
      if (event.done === true) {
        response.write(COMPLETE);
        break;
      }
      if (!response.write(textOf(event.value))) await untilTaken(response);
    }
  } finally {
    clearInterval(beat);
    signal?.removeEventListener('abort', stop);
    stop();
    response.end();
  }
}

/** One event may go to many readers. */
const texts = new WeakMap<StreamEvent, string>();

/** JSON has no line breaks of its own, so that one line of data holds it. */
function textOf(event: StreamEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const { result, id } = event;
  const place = id === undefined ? '' : `id: ${id}\n`;
  const text = `${place}event: next\ndata: ${JSON.stringify(result)}\n\n`;
  texts.set(event, text);
  return text;
}

async function untilTaken(response: ServerResponse): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([
    once(response, 'drain', { signal }),
    once(response, 'close', { signal }),
  ]).finally(() => {
    waiting.abort();
  });
}
