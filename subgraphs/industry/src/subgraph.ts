import { records } from '@jiedui/subgraph';
import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { Agreement, agreementQueries } from './agreement/agreement.reads.ts';
import { industryFacts } from './facts.ts';
import { indicators } from './indicators.ts';
import { IndustrialPark, industrialParkQueries } from './industrial-park/industrial-park.reads.ts';
import { InvestmentEvent } from './investment-event/investment-event.reads.ts';
import { Organization } from './organization/organization.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Region } from './region/region.reads.ts';
import { Settlement } from './settlement/settlement.reads.ts';
import { root } from './tables.ts';
import { agreement } from './agreement/agreement.writes.ts';
import { industrialPark } from './industrial-park/industrial-park.writes.ts';
import { investmentEvent } from './investment-event/investment-event.writes.ts';
import { settlement } from './settlement/settlement.writes.ts';

export const subgraph: SubgraphDefinition = {
  name: 'industry',
  port: 4002,
  folder: import.meta.dirname,
  records: records(agreement, industrialPark, investmentEvent, settlement),
  reads: {
    Query: root({ ...agreementQueries, ...industrialParkQueries }),
    Agreement,
    InvestmentEvent,
    IndustrialPark,
    Settlement,
    Pairing,
    Region,
    Organization,
    Activity,
  },
  indicators,
  facts: industryFacts,
};
