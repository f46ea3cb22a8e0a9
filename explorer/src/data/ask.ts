import type { Document } from './document.ts';

/** What the graph could not tell, and of which part of the answer. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What the code means, in Chinese. */
  readonly messageZh?: string | undefined;
  readonly path: readonly (string | number)[];
  /** The domain that did not answer, where it is known to be one. */
  readonly domain?: string | undefined;
}

export interface Answer<Data> {
  /** Null where nothing could be answered; parts of it are null where problems name them. */
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  /** By which whoever runs the graph finds the request in its log. */
  readonly requestId: string | undefined;
}

/** An error as the graph words it. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly messageZh?: string;
    readonly domain?: string;
  };
}

export const ENDPOINT = '/graphql';

/** Asks once. It never throws but for `signal`: whatever goes wrong is a problem of the answer. */
export async function ask<Data, Variables>(
  { name, text }: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  let response: Response | undefined;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'apollographql-client-name': 'explorer',
      },
      body: JSON.stringify({ query: text, variables, operationName: name }),
      signal: signal ?? null,
    });
    const { data, errors = [] } = (await response.json()) as {
      data?: Data | null;
      errors?: GraphError[];
    };
    return { data: data ?? null, problems: errors.map(problemOf), requestId: idOf(response) };
  } catch (error) {
    if (signal?.aborted) throw error;
    const code = response ? `HTTP_${String(response.status)}` : 'UNREACHABLE';
    const problem = { code, message: String(error), path: [] };
    return { data: null, problems: [problem], requestId: response && idOf(response) };
  }
}

const idOf = (response: Response) => response.headers.get('x-request-id') ?? undefined;

/** An error of the answer as the pages show it. */
export const problemOf = ({ message, path = [], extensions }: GraphError): Problem => ({
  code: extensions?.code ?? 'UNKNOWN',
  message,
  messageZh: extensions?.messageZh,
  path,
  domain: extensions?.domain,
});
