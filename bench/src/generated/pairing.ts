/** How much to generate. */
export interface Size {
  readonly pairings: number;
  /** Records that belong to pairings, in each of the six domains. */
  readonly records: number;
}

/** Codes that GB/T 2260 does not give to anything: its divisions begin with 11 to 82. */
const code = (prefix: '98' | '99', n: number) => `${prefix}${String(n).padStart(4, '0')}`;
const RECIPIENTS_OF_ONE = 4;

export const MOST_PAIRINGS = 10_000;

export interface Pairing {
  readonly id: string;
  readonly supporter: string;
  readonly recipient: string;
}

/** The nth pairing; a supporter has four recipients. Records go round: the nth belongs to pairing n modulo pairings. */
export function pairingOf(n: number, { pairings }: Pick<Size, 'pairings'>): Pairing {
  const place = n % pairings;
  const supporter = code('98', Math.floor(place / RECIPIENTS_OF_ONE));
  const recipient = code('99', place);
  return { id: `${supporter}-${recipient}`, supporter, recipient };
}
