import { newest, page, spoken, tallied } from '@jiedui/subgraph';
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
      tallied(
        rows('exchange', (exchange) =>
          exchange.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
        ),
        { pairingId: pairing },
        { confirmation: args.confirmation },
      ),
      newest('held'),
      args,
    ),
  donations: (args: Asked<PairingDonationsArgs>) =>
    page(
      tallied(
        rows('donation', (donation) =>
          donation.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
        ),
        { pairingId: pairing },
        { confirmation: args.confirmation },
      ),
      newest('given'),
      args,
    ),
  fundingEvents: (args: Asked<PairingFundingEventsArgs>) =>
    page(
      tallied(
        rows('fundingEvent', (event) =>
          event.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
        ),
        { pairingId: pairing },
        { confirmation: args.confirmation },
      ),
      newest('funded'),
      args,
    ),
  secondments: (args: Asked<PairingSecondmentsArgs>) =>
    page(
      tallied(
        rows('secondment', (secondment) =>
          secondment.where('pairingId', '=', pairing).$call(spoken(args.confirmation)),
        ),
        { pairingId: pairing },
        { confirmation: args.confirmation },
      ),
      newest('began'),
      args,
    ),
  statements: (args: Asked<PairingStatementsArgs>) =>
    page(
      tallied(
        rows('statement', (statement) => statement.where('pairingId', '=', pairing)),
        { pairingId: pairing },
      ),
      newest('said'),
      args,
    ),
});
