import type { Request } from './workload.ts';

export interface Answer {
  readonly data: unknown;
  readonly bytes: number;
}

/** Sends one request. Throws where it is answered with anything but data. */
export async function ask(url: string, request: Request): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (!response.ok || errors !== undefined || data == null) {
    throw new Error(`${url} answers ${String(response.status)}: ${text.slice(0, 500)}`);
  }
  return { data, bytes: Buffer.byteLength(text) };
}
