import type { Identity, InternalTokens } from '@jiedui/identity';
import { OperatorError } from '@jiedui/config';
import { answerIn, documentOf } from './document.ts';
import { kindOf } from './kind.ts';
import type { Answer, Operation, Speaker } from './operation.ts';

/** Longer than any call should take; shorter than anybody waits. */
const DEADLINE_MS = 8000;
const FOR_EVER = '9999-12-31T23:59:59Z';

/** Codes that say that the harness asks wrongly: nothing it measures then means anything. */
const OUR_FAULT = new Set([
  'BAD_INPUT',
  'BAD_REQUEST',
  'BAD_CURSOR',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'UNAUTHENTICATED',
]);

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** What is sent to subgraphs: where they listen, and how they know us. */
export interface Wire {
  readonly urls: ReadonlyMap<string, string>;
  /** Of subgraphs that run twice, the second. */
  readonly twinUrls: ReadonlyMap<string, string>;
  readonly tokens: InternalTokens;
}

export const identityOf = ({ organization, region }: Speaker, tokenId: string): Identity => ({
  organization,
  regions: [region],
  scopes: ['report:pairings', 'report:industry', 'report:labour', 'confirm'],
  tokenId,
  expiresAt: FOR_EVER,
  kind: 'TOKEN',
});

const reason = (error: unknown) => {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? (name === 'TimeoutError' ? 'deadline' : message);
};

/** One of the processes of a subgraph, as a balancer would choose. */
function urlOf({ urls, twinUrls }: Wire, domain: string): string {
  const [first = '', second = first] = [urls.get(domain), twinUrls.get(domain)];
  return Math.random() < 0.5 ? first : second;
}

/** Asks a subgraph. Answers its data, or in one word why there are none that can be relied on. */
export async function ask(
  wire: Wire,
  domain: string,
  request: { readonly query: string; readonly variables?: object },
  identity: Identity | null = null,
): Promise<Readonly<Record<string, unknown>> | string> {
  const proof = await wire.tokens.sign(identity);
  let body: Body;
  try {
    const response = await fetch(urlOf(wire, domain), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${proof}` },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (response.status >= 500) return `HTTP ${String(response.status)}`;
    body = (await response.json()) as Body;
  } catch (error) {
    return reason(error);
  }
  const [error] = body.errors ?? [];
  const code = error && (error.extensions?.code ?? error.message);
  if (code !== undefined && OUR_FAULT.has(code))
    throw new OperatorError(`${domain} does not take what is sent to it: ${JSON.stringify(body)}`);
  return code ?? body.data ?? 'no data';
}

/** Sends an operation once. Answers what is certain, or the word for what is not. */
export async function send(wire: Wire, operation: Operation): Promise<Answer | string> {
  const { field, query, variables } = documentOf(operation);
  const { does, type, speaker, key } = operation;
  const domain = does === 'confirm' || does === 'dispute' ? 'pairings' : kindOf(type).domain;
  const data = await ask(wire, domain, { query, variables }, identityOf(speaker, key));
  return typeof data === 'string' ? data : answerIn(operation, data[field] as never);
}
