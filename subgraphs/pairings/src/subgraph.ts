import { records } from '@jiedui/subgraph';
import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity, activityQueries } from './activity/activity.reads.ts';
import { ApiKey } from './api-key/api-key.reads.ts';
import { changeQueries } from './change/change.reads.ts';
import { Commitment } from './commitment/commitment.reads.ts';
import { directory } from './directory/directory.ts';
import { DemonstrationVillage } from './demonstration-village/demonstration-village.reads.ts';
import { Donation } from './donation/donation.reads.ts';
import { Exchange } from './exchange/exchange.reads.ts';
import { pairingsFacts } from './facts.ts';
import { FundingEvent } from './funding-event/funding-event.reads.ts';
import { Indicator, indicatorQueries } from './indicator/indicator.reads.ts';
import { indicators } from './indicators.ts';
import { otherTables } from './ledger/ledger-changes.ts';
import { startLedger } from './ledger/ledger.ts';
import { Organization, organizationQueries } from './organization/organization.reads.ts';
import { overviewQueries } from './overview/overview.reads.ts';
import { Pairing, pairingQueries } from './pairing/pairing.reads.ts';
import { loadReference } from './reference.ts';
import { Region, regionQueries } from './region/region.reads.ts';
import { resolvers } from './resolvers.ts';
import { searchQueries } from './search/search.reads.ts';
import { Secondment } from './secondment/secondment.reads.ts';
import { Source, sourceQueries } from './source/source.reads.ts';
import { Statement } from './statement/statement.reads.ts';
import { root } from './tables.ts';
import { WorkPlan, workPlanQueries } from './work-plan/work-plan.reads.ts';
import { commitment } from './commitment/commitment.writes.ts';
import { demonstrationVillage } from './demonstration-village/demonstration-village.writes.ts';
import { donation } from './donation/donation.writes.ts';
import { exchange } from './exchange/exchange.writes.ts';
import { fundingEvent } from './funding-event/funding-event.writes.ts';
import { organization } from './organization/organization.writes.ts';
import { secondment } from './secondment/secondment.writes.ts';
import { source } from './source/source.writes.ts';
import { statement } from './statement/statement.writes.ts';
import { workPlan } from './work-plan/work-plan.writes.ts';

export const subgraph: SubgraphDefinition = {
  name: 'pairings',
  port: 4001,
  folder: import.meta.dirname,
  records: records(
    commitment,
    demonstrationVillage,
    donation,
    exchange,
    fundingEvent,
    organization,
    secondment,
    source,
    statement,
    workPlan,
  ),
  reads: {
    Query: root({
      ...regionQueries,
      ...pairingQueries,
      ...organizationQueries,
      ...sourceQueries,
      ...workPlanQueries,
      ...activityQueries,
      ...changeQueries,
      ...indicatorQueries,
      ...overviewQueries,
      ...searchQueries,
    }),
    Region,
    Pairing,
    Organization,
    Source,
    Statement,
    WorkPlan,
    Commitment,
    DemonstrationVillage,
    Exchange,
    Donation,
    FundingEvent,
    Secondment,
    Indicator,
    Activity,
    ApiKey,
  },
  reference: loadReference,
  indicators,
  facts: pairingsFacts,
  resolvers,
  directory,
  otherTables,
  background: startLedger,
};
