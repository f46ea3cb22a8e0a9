import { once } from 'node:events';
import { request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';

/** One event as it came. */
export interface Received {
  /** By the clock of `performance.now()`. */
  readonly at: number;
  /** As it was sent: the cursor as its id, and the result. */
  readonly text: string;
}

/** A client that reads one subscription over a connection of its own, and keeps what comes. */
export class Subscriber {
  readonly received: Received[] = [];
  readonly #request: ClientRequest;
  #isClosed = false;
  /** Why it ended, where nobody here closed it. */
  broken: string | undefined;

  private constructor(asking: ClientRequest, response: IncomingMessage) {
    this.#request = asking;
    let rest = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      const at = performance.now();
      const texts = (rest + chunk).split('\n\n');
      rest = texts.pop() ?? '';
      for (const text of texts) if (text.includes('event: next')) this.received.push({ at, text });
    });
    const end = (error?: Error) => {
      if (!this.#isClosed) this.broken ??= error?.message ?? 'the stream ended';
    };
    response.on('error', end).on('close', end);
  }

  /** Resolves once the stream is open. @throws where it is refused. */
  static async open(url: string, body: object): Promise<Subscriber> {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const asking = request(url, { method: 'POST', agent: false, headers });
    asking.end(JSON.stringify(body));
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    // What goes wrong from now on is told by the response as well.
    asking.on('error', () => undefined);
    if (response.headers['content-type']?.startsWith('text/event-stream'))
      return new Subscriber(asking, response);
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    throw new Error(`a subscription was refused: ${Buffer.concat(parts).toString().slice(0, 500)}`);
  }

  close(): void {
    this.#isClosed = true;
    this.#request.destroy();
  }
}
