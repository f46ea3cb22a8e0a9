import type { InternalTokens } from '@jiedui/identity';
import { traceHeaders } from '@jiedui/observation';

/** A subgraph in another process. */
export interface Part {
  readonly name: string;
  /** Where its graph is; what only parts ask it is beside that. */
  readonly url: string;
  /** Proves that a part asks; left out where no secret is shared. */
  readonly tokens?: InternalTokens | undefined;
}

/**
 * What another part answers, for a part speaking for itself and no user: POST where there is a body, else GET.
 * @throws Error that names the part, where it cannot be reached in time or refuses.
 */
export async function askPart(
  { name, url, tokens }: Part,
  path: string,
  deadline: number,
  body?: object,
): Promise<unknown> {
  const proof = await tokens?.sign(null);
  const response = await fetch(new URL(path, url), {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...traceHeaders(),
      ...(body && { 'content-type': 'application/json' }),
      ...(proof !== undefined && { authorization: `Bearer ${proof}` }),
    },
    signal: AbortSignal.timeout(deadline),
  }).catch((error: unknown) => {
    throw new Error(`${name} cannot be reached: ${reason(error)}`, { cause: error });
  });
  if (!response.ok)
    throw new Error(`${name} answers ${String(response.status)}${advice(response)}`);
  return response.json();
}

/** What fetch says of itself is only that it failed. */
const reason = (error: unknown) => {
  const { message, cause } = error as { message: string; cause?: { code?: string } };
  return cause?.code ?? message;
};

const advice = ({ status }: Response) =>
  status === 401 || status === 403
    ? '; set INTERNAL_SECRET to the same for all parts, and their clocks right'
    : '';
