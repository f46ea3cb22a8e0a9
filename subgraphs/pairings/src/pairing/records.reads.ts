import { newest, page, spoken } from '@jiedui/subgraph';
import type { Asked, Key } from '@jiedui/subgraph';
import type {
  PairingDonationsArgs,
  PairingExchangesArgs,
  PairingFundingEventsArgs,
  PairingSecondmentsArgs,
  PairingStatementsArgs,
} from '../generated.ts';
import { rows } from '../tables.ts';

/** The core's own records of a pairing, type by type. Nobody confirms a statement: it is no activity. */
export const recordsOf = (pairing: Key) => ({
  exchanges: (args: Asked<PairingExchangesArgs>) =>
    page(
      rows('exchange', (exchange) =>
        exchange.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
      ),
      newest('held'),
      args,
    ),
  donations: (args: Asked<PairingDonationsArgs>) =>
    page(
      rows('donation', (donation) =>
        donation.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
      ),
      newest('given'),
      args,
    ),
  fundingEvents: (args: Asked<PairingFundingEventsArgs>) =>
    page(
      rows('fundingEvent', (event) =>
        event.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
      ),
      newest('funded'),
      args,
    ),
  secondments: (args: Asked<PairingSecondmentsArgs>) =>
    page(
      rows('secondment', (secondment) =>
        secondment.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
      ),
      newest('began'),
      args,
    ),
  statements: (args: Asked<PairingStatementsArgs>) =>
    page(
      rows('statement', (statement) => statement.where('pairingId', '=', pairing)),
      newest('said'),
      args,
    ),
});
