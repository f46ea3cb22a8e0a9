import { vocabulary } from '@jiedui/subgraph';
import type { AgreementTable } from './agreement/agreement.table.ts';
import type { IndustrialParkTable } from './industrial-park/industrial-park.table.ts';
import type { InvestmentEventTable } from './investment-event/investment-event.table.ts';
import type { SettlementTable } from './settlement/settlement.table.ts';

export interface Tables {
  agreement: AgreementTable;
  industrialPark: IndustrialParkTable;
  investmentEvent: InvestmentEventTable;
  settlement: SettlementTable;
}

export const { type, borrowed, root, rows, many, listOf } = vocabulary<Tables>();
