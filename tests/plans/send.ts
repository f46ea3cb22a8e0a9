import type { Observed } from './observed.ts';

interface Sent {
  readonly query: string;
  readonly variables: object;
  readonly operationName?: string;
  readonly token?: string;
}

const post = (url: string, { token, ...body }: Sent, accept: string, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });

/** Asks, and answers the data. Throws what went wrong, and where something that was looked for is not there. */
export async function send({ url }: Pick<Observed, 'url'>, sent: Sent): Promise<unknown> {
  const response = await post(url, sent, 'application/json');
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: unknown;
  };
  const isThere = Object.values(data ?? {}).every((value) => value !== null);
  if (errors !== undefined || !isThere)
    throw new Error(`${sent.operationName ?? sent.query}: ${JSON.stringify(errors ?? data)}`);
  return data;
}

/** Follows a subscription until it has told something. */
export async function follow({ url }: Pick<Observed, 'url'>, sent: Sent): Promise<void> {
  const ending = new AbortController();
  const response = await post(url, sent, 'text/event-stream', ending.signal);
  let told = '';
  for await (const part of response.body ?? []) {
    told += Buffer.from(part).toString();
    if (told.includes('"data":')) break;
  }
  ending.abort();
  if (!told.includes('"data":') || told.includes('"errors"')) throw new Error(`It told ${told}`);
}
