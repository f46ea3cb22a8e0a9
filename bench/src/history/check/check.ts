import type { Check, Evidence } from './evidence.ts';
import { feedChecks } from './feed.ts';
import { keyChecks } from './keys.ts';
import { operationChecks } from './operations.ts';
import { recordChecks } from './records.ts';
import { sumChecks } from './sums.ts';
import { wordChecks } from './words.ts';

/** Everything that must be true after any history. */
export const CHECKS: readonly Check[] = [
  ...operationChecks,
  ...keyChecks,
  ...recordChecks,
  ...feedChecks,
  ...wordChecks,
  ...sumChecks,
];

/** A promise that was judged, and what speaks against it. */
export interface Verdict {
  readonly promise: string;
  readonly violations: readonly string[];
}

/** Judges a history by all promises. */
export async function check(evidence: Evidence): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { promise, find } of CHECKS)
    verdicts.push({ promise, violations: await find(evidence) });
  return verdicts;
}
