import { differences } from '../measure/differences.ts';

/** An operation of the audit and the answer to it; where nothing is said of errors, they make no difference. */
export interface Case {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

export interface Reply {
  readonly data?: unknown;
  /** Where Apollo's executor says which promises of the schema the data broke. */
  readonly extensions?: { readonly valueCompletion?: readonly { readonly message: string }[] };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { code?: string };
  }[];
}

/**
 * `refused`: errors in place of any data. `partial`: other data than expected, with errors that say so. `silent`: other
 * data than expected and no error.
 */
export type Verdict = 'passed' | 'refused' | 'partial' | 'silent';

export interface Judged {
  readonly verdict: Verdict;
  /** What is different, and what was said about it. */
  readonly reason: string;
}

/** Judges an answer as the audit's own program does, and says in what way a failed one is wrong. */
export function judge({ expected }: Case, { data = null, errors = [], extensions }: Reply): Judged {
  const places = differences(expected.data ?? null, data);
  const hasErrors = errors.length > 0;
  const isAsSaid = expected.errors === undefined || expected.errors === hasErrors;
  if (places.length === 0 && isAsSaid) return { verdict: 'passed', reason: '' };
  const words = errors.map(
    ({ message, extensions }) => `${extensions?.code ?? 'error'}: ${message}`,
  );
  const broken = extensions?.valueCompletion ?? [];
  words.push(...broken.map(({ message }) => `in extensions alone: ${message}`));
  const seen = places.length > 0 ? places : ['the data are right, the errors are not'];
  const reason = [...seen.map((place) => `expected and got at ${place}`), ...words].join('\n');
  if (!hasErrors) return { verdict: 'silent', reason };
  return { verdict: data === null ? 'refused' : 'partial', reason };
}
