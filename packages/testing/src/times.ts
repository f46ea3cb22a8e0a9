import { readConfig, wholeNumber, z } from '@jiedui/config';

/**
 * How many times as many as usual are tried of what specs make at random: a suite that runs at every change tries a few of each,
 * and `TIMES=10 npx vitest run tests/direct-reads.spec.ts` ten times as many, with as much more time for them.
 */
export const { TIMES } = readConfig(z.object({ TIMES: wholeNumber(1, 1000, 1) }));
