import { check } from './check/check.ts';
import type { Verdict } from './check/check.ts';
import type { Evidence } from './check/evidence.ts';
import { rebuilt } from './rebuild.ts';

/** Judges a history as it ended, then the ledger that is built anew from its logs. */
export async function judge(evidence: Evidence, databaseUrl: string): Promise<Verdict[]> {
  const verdicts = await check(evidence);
  const differences = await rebuilt(evidence.client, databaseUrl);
  const again = (await check(evidence)).flatMap(({ violations }) => violations);
  const violations = [...differences, ...again.map((violation) => `after that, ${violation}`)];
  const promise = 'damaged and built anew from the logs, the ledger is as it was';
  return [...verdicts, { promise, violations }];
}
