import type { Asks, ChangePairing, PairingState } from './pairing-params.ts';

/** What every part of the page goes by. */
export interface PanelProps {
  readonly asks: Asks;
  readonly state: PairingState;
  readonly change: ChangePairing;
  /** The year of the newest dated record. */
  readonly latest: number;
}
