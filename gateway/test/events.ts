import { readEvents } from '@jiedui/event-stream';

export interface Told {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** Reads a subscription as a client would: one event after the other, until it is over. */
export async function follow(
  url: string,
  query: string,
  { variables, headers }: { variables?: object; headers?: Record<string, string> } = {},
) {
  const aborting = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, ...(variables && { variables }) }),
    signal: aborting.signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const events = isStream && response.body ? readEvents(response.body) : undefined;
  return {
    status: response.status,
    /** Asked of the answer itself, which is kept with this: fetch ends a stream whose answer nobody holds any more. */
    get headers() {
      return response.headers;
    },
    /** What came in place of a stream. */
    refusal: isStream ? undefined : ((await response.json()) as Told),
    /** The next event; undefined where the stream is complete. */
    next: async (): Promise<Told | undefined> => {
      const item = await events?.next();
      return item?.done === false ? item.value : undefined;
    },
    leave: () => {
      aborting.abort();
    },
  };
}
