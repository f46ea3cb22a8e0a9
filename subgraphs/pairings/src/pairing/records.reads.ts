import { newest, page } from '@jiedui/subgraph';
import type { Asked, Key } from '@jiedui/subgraph';
import type {
  PairingDonationsArgs,
  PairingExchangesArgs,
  PairingFundingEventsArgs,
  PairingSecondmentsArgs,
  PairingStatementsArgs,
} from '../generated.ts';
import { listOf } from '../tables.ts';

/** The core's own records of a pairing, type by type. Nobody confirms a statement: it is no activity. */
export const recordsOf = (pairing: Key) => ({
  exchanges: (args: Asked<PairingExchangesArgs>) =>
    page(listOf('exchange', { pairingId: pairing }, args.confirmation), newest('held'), args),
  donations: (args: Asked<PairingDonationsArgs>) =>
    page(listOf('donation', { pairingId: pairing }, args.confirmation), newest('given'), args),
  fundingEvents: (args: Asked<PairingFundingEventsArgs>) =>
    page(listOf('fundingEvent', { pairingId: pairing }, args.confirmation), newest('funded'), args),
  secondments: (args: Asked<PairingSecondmentsArgs>) =>
    page(listOf('secondment', { pairingId: pairing }, args.confirmation), newest('began'), args),
  statements: (args: Asked<PairingStatementsArgs>) =>
    page(listOf('statement', { pairingId: pairing }), newest('said'), args),
});
