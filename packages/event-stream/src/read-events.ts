import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';

/** The stream ended without saying that it is complete. */
export class StreamBrokenError extends Error {}

/**
 * Reads the results out of a stream of events, by the protocol of graphql-sse in distinct connections.
 * @throws StreamBrokenError where it breaks off, or says what is no result.
 */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<Record<string, unknown>, void, void> {
  let messages: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => void messages.push(message) });
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    const arrived = messages;
    messages = [];
    for (const { event, data } of arrived) {
      if (event === 'complete') return;
      if (event === 'next') yield resultOf(data);
    }
  }
  throw new StreamBrokenError('the stream broke off');
}

function resultOf(data: string): Record<string, unknown> {
  let result: unknown;
  try {
    result = JSON.parse(data);
  } catch {
    throw new StreamBrokenError('the stream holds broken JSON');
  }
  if (typeof result === 'object' && result !== null) return result as Record<string, unknown>;
  throw new StreamBrokenError('the stream holds what is no result');
}
