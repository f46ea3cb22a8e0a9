import { Activity } from './activity/activity.reads.ts';
import { Agreement, agreementQueries } from './agreement/agreement.reads.ts';
import { industryFacts } from './facts.ts';
import { IndustrialPark, industrialParkQueries } from './industrial-park/industrial-park.reads.ts';
import { InvestmentEvent } from './investment-event/investment-event.reads.ts';
import { Organization } from './organization/organization.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Region } from './region/region.reads.ts';
import { Settlement } from './settlement/settlement.reads.ts';
import { root } from './tables.ts';
export const subgraph = {
    name: 'industry',
    port: 4002,
    folder: import.meta.dirname,
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
    facts: industryFacts,
};
