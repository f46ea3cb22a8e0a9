import { byKey, newest, page, provenance, ref } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { asOfPosition, listed } from '../activity/activities.ts';
import { coverage } from '../activity/coverage.reads.ts';
import { villageSummary } from '../demonstration-village/demonstration-village.reads.ts';
import type {
  PairingCoverageArgs,
  PairingDemonstrationVillagesArgs,
  PairingIndicatorTotalArgs,
  PairingProgressArgs,
  PairingTimelineArgs,
  QueryPairingArgs,
  QueryPairingsArgs,
} from '../generated.ts';
import { progress } from '../indicator/progress.reads.ts';
import { indicatorTotal } from '../indicator/total.reads.ts';
import { many, rows, type } from '../tables.ts';
import { recordsOf } from './records.reads.ts';

const nothing = sql<null>`null`;

export const Pairing = type('pairing', (pairing) => ({
  supporter: ref({ code: pairing.supporterCode }),
  recipient: ref({ code: pairing.recipientCode }),
  provenance: provenance({
    sourceId: pairing.sourceId,
    quote: pairing.quote,
    confidence: pairing.confidence,
    url: nothing,
    reportedBy: nothing,
    reportedAt: pairing.recordedAt,
  }),
  timeline: ({ filter, asOf, ...args }: Asked<PairingTimelineArgs>) =>
    page(listed({ ...filter, pairing: pairing.id }, asOfPosition(asOf)), newest('occurred'), args),
  coverage: (args: Asked<PairingCoverageArgs>) => coverage(pairing.id, args),
  progress: (args: Asked<PairingProgressArgs>) => progress(pairing.id, args),
  indicatorTotal: (args: Asked<PairingIndicatorTotalArgs>) => indicatorTotal(pairing.id, args),
  workPlans: many('workPlan', (plan, { pairingId, regionCode }) =>
    plan
      .where(
        sql<boolean>`(${pairingId} = ${pairing.id} or (${pairingId} is null and ${regionCode} = ${pairing.supporterCode}))`,
      )
      .orderBy('year', 'desc')
      .orderBy('id'),
  ),
  demonstrationVillages: (args: Asked<PairingDemonstrationVillagesArgs>) =>
    villageSummary(pairing.id, args),
  ...recordsOf(pairing.id),
}));

const filtered = (filter: Asked<QueryPairingsArgs>['filter']) =>
  rows('pairing', (pairing, { endedOn }) =>
    pairing
      .$if(filter?.supporter != null, (some) =>
        some.where('supporterCode', '=', filter?.supporter as string),
      )
      .$if(filter?.recipient != null, (some) =>
        some.where('recipientCode', '=', filter?.recipient as string),
      )
      .$if(filter?.kind != null, (some) => some.where('kind', '=', filter?.kind as string))
      .$if(filter?.active != null, (some) =>
        some.where(
          sql<boolean>`(${endedOn} is null or ${endedOn} >= current_date) = ${sql.lit(filter?.active)}`,
        ),
      ),
  );

export const pairingQueries = {
  pairing: ({ id }: Asked<QueryPairingArgs>) => ref({ id }),
  pairings: ({ filter, ...args }: Asked<QueryPairingsArgs>) =>
    page(filtered(filter), byKey(), args),
};
