import { quotesOf } from './contract-test.ts';
import type { Expectation } from './contract-test.ts';

/** All values at a path such as `a.b[*].c`; a path that meets null ends there. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const [head = '', ...rest] = path.replaceAll('[*]', '.*').split('.');
  if (head === '') return [value];
  if (value === null || value === undefined) return head === '*' ? [] : [value];
  const next = head === '*' ? (value as unknown[]) : [(value as Record<string, unknown>)[head]];
  return rest.length === 0 ? next : next.flatMap((item) => valuesAt(item, rest.join('.')));
}

/** What an answer lacks, in words; null if the expectation holds. */
export function judge(expectation: Expectation, data: unknown): string | null {
  const paths = [expectation.path].flat();
  const found = paths.flatMap((path) => valuesAt(data, path));
  const actual = paths.some((path) => path.includes('[*]')) ? found : found[0];
  const text = JSON.stringify(actual);
  const complaint = (holds: boolean, words: string) =>
    holds ? null : `${paths.join(' + ')} ${words}`;
  const lacking = (wanted: readonly unknown[]) => wanted.filter((item) => !found.includes(item));

  if ('equals' in expectation) {
    const wanted = JSON.stringify(expectation.equals);
    return complaint(text === wanted, `is ${text}, not ${wanted}`);
  }
  if ('contains' in expectation) {
    const wanted = expectation.contains;
    return complaint(found.includes(wanted), `lacks ${JSON.stringify(wanted)}: ${text}`);
  }
  if ('containsAll' in expectation) {
    const missing = lacking(expectation.containsAll);
    return complaint(missing.length === 0, `lacks ${JSON.stringify(missing)}`);
  }
  if ('count' in expectation) {
    const count = found.filter((item) => item !== null && item !== undefined).length;
    return complaint(
      count === expectation.count,
      `has ${String(count)}, not ${String(expectation.count)}`,
    );
  }
  const missing = quotesOf(expectation.containsAllQuotesOf).filter(
    ({ quote }) => !found.includes(quote),
  );
  return complaint(
    missing.length === 0,
    `lacks the quotes of ${missing.map(({ id }) => id).join(' ')}`,
  );
}
