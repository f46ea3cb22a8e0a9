/** Whoever asked waits no more. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';

  constructor(cause?: unknown) {
    super('given up', { cause });
  }
}

/** @throws GivenUpError where the signal comes before the answer. */
export async function orGivenUp<T>(
  answer: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return answer;
  let onAbort: (() => void) | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(new GivenUpError());
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    if (onAbort) signal.removeEventListener('abort', onAbort);
  }
}
