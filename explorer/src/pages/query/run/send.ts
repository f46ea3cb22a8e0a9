import { createClient } from 'graphql-sse';
import { ENDPOINT } from '../../../data/ask.ts';
import type { GraphError } from '../../../data/ask.ts';

export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** An answer to the letter, for whoever wants to see exactly that. */
export interface Reply {
  readonly body: unknown;
  readonly data: unknown;
  readonly errors: readonly GraphError[];
  readonly requestId?: string | undefined;
  /** Milliseconds until it was there. */
  readonly took?: number | undefined;
}

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'apollographql-client-name': 'explorer-query',
} as const;

/** Asks once. The browser adds by itself who asks, where somebody has signed in. */
export async function send(request: Request, signal: AbortSignal): Promise<Reply> {
  const began = performance.now();
  try {
    const body = JSON.stringify(request);
    const response = await fetch(ENDPOINT, { method: 'POST', headers: HEADERS, body, signal });
    const text = await response.text();
    return {
      ...read(text, response.status),
      requestId: response.headers.get('x-request-id') ?? undefined,
      took: Math.round(performance.now() - began),
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return failed('UNREACHABLE', String(error));
  }
}

function read(text: string, status: number): Reply {
  try {
    return replyOf(JSON.parse(text));
  } catch {
    return failed(`HTTP_${String(status)}`, text.slice(0, 500));
  }
}

export function replyOf(body: unknown): Reply {
  const { data = null, errors = [] } = (body ?? {}) as { data?: unknown; errors?: GraphError[] };
  return { body, data, errors };
}

const failed = (code: string, message: string): Reply =>
  replyOf({ errors: [{ message, extensions: { code } }] });

export interface Following {
  readonly onReply: (reply: Reply) => void;
  readonly onEnd: () => void;
}

/** Follows a subscription until `signal` says otherwise; each event takes the place of the one before. */
export function followOperation(request: Request, signal: AbortSignal, following: Following): void {
  const { onReply, onEnd } = following;
  const client = createClient({ url: ENDPOINT, retryAttempts: 0 });
  const end = () => {
    client.dispose();
    onEnd();
  };
  const refused = async (error: unknown) => {
    // A subscription that is refused has an answer, and that says more than a status.
    const { response } = (error ?? {}) as { response?: Response };
    const body: unknown = await response?.json().catch(() => undefined);
    if (!signal.aborted) onReply(body ? replyOf(body) : failed('UNREACHABLE', String(error)));
    end();
  };
  const { query, variables, operationName } = request;
  const asked = { query, variables: { ...variables }, ...(operationName && { operationName }) };
  const leave = client.subscribe(asked, {
    next: (event) => onReply(replyOf(event)),
    error: (error) => void refused(error),
    complete: end,
  });
  signal.addEventListener('abort', () => leave());
}
