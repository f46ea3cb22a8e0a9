const PATH = '/sign-in';

/** Why a browser could not be signed in or out: a code of the graph's catalogue, or one of ours. */
export interface Refusal {
  readonly code: string;
  /** In English, as the graph words it; none where nothing answered. */
  readonly message: string | undefined;
  /** What the code means, in Chinese. */
  readonly messageZh?: string | undefined;
}

/** Posts a token or key, once; the browser keeps it in a cookie from then on, and the page does not. */
export const signIn = (credential: string): Promise<Refusal | undefined> =>
  send({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ credential }),
  });

export const signOut = (): Promise<Refusal | undefined> => send({ method: 'DELETE' });

async function send(request: RequestInit): Promise<Refusal | undefined> {
  try {
    const response = await fetch(PATH, request);
    return response.ok ? undefined : await refusalOf(response);
  } catch {
    return { code: 'UNREACHABLE', message: undefined };
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => ({}))) as {
    errors?: readonly { message: string; extensions?: { code?: string; messageZh?: string } }[];
  };
  const { message, extensions } = body.errors?.[0] ?? {};
  return {
    code: extensions?.code ?? `HTTP_${String(response.status)}`,
    message,
    messageZh: extensions?.messageZh,
  };
}
