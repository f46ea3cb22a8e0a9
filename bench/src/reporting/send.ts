import { OperatorError } from '@jiedui/config';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface Outcome {
  readonly accepted?: number;
  readonly agreement?: { readonly id: string } | null;
  readonly userErrors: readonly object[];
  readonly rowErrors?: readonly object[];
}

/** Sends a report; answers what became of it. Anything but success ends the measurement. */
export async function send(
  { url, token }: { url: string; token: string },
  request: object,
): Promise<Outcome> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(request),
  });
  const { data, errors } = (await response.json()) as Answer;
  const [outcome] = Object.values(data ?? {}) as Outcome[];
  const problems = [
    ...(errors ?? []),
    ...(outcome?.userErrors ?? []),
    ...(outcome?.rowErrors ?? []),
  ];
  if (!outcome || problems.length > 0)
    throw new OperatorError(`A report was refused: ${JSON.stringify(problems.slice(0, 3))}`);
  return outcome;
}
