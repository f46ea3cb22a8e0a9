import type { Speaker } from './operation.ts';

/** Everything that a history writes is known by this. */
export const MARK = 'history-';

const PAIRINGS = ['120116-632300', '120116-220100', '120116-623001'] as const;
const [huangnan, changchun] = PAIRINGS;

const binhai: Speaker = {
  organization: `${MARK}binhai`,
  region: '120116',
  side: 'SUPPORTER',
  pairings: PAIRINGS,
};

const recipient = (name: string, region: string, pairing: string): Speaker => ({
  organization: `${MARK}${name}`,
  region,
  side: 'RECIPIENT',
  pairings: [pairing],
});

/** Who writes at once. Two or more write for one organization, and so get into each other's way. */
export const SPEAKERS: readonly Speaker[] = [
  ...[binhai, binhai, binhai],
  ...[recipient('huangnan', '632300', huangnan), recipient('huangnan', '632300', huangnan)],
  recipient('changchun', '220100', changchun),
];
