/** How much is generated, and with which shape. */
export interface Size {
  readonly pairings: number;
  /** Records that belong to pairings, over all domains. */
  readonly activities: number;
  /**
   * Even: each pairing has as many records as the next, all of them as a public document says them, none ever changed.
   * National: a few pairings have most; records are revised, taken back, confirmed and disputed.
   */
  readonly shape: 'even' | 'national';
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

/** The nth pairing; a supporter has four recipients. Beyond the last it begins again. */
export function pairingOf(n: number, { pairings }: Pick<Size, 'pairings'>): Pairing {
  const place = n % pairings;
  const supporter = code('98', Math.floor(place / RECIPIENTS_OF_ONE));
  const recipient = code('99', place);
  return { id: `${supporter}-${recipient}`, supporter, recipient };
}
