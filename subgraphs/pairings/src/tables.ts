import { vocabulary } from '@jiedui/subgraph';
import type { DomainTable, EntryTable } from './activity/activity.table.ts';
import type { ApiKeyTable } from './api-key/api-key.table.ts';
import type { CommitmentTable } from './commitment/commitment.table.ts';
import type { DemonstrationVillageTable } from './demonstration-village/demonstration-village.table.ts';
import type { DonationTable } from './donation/donation.table.ts';
import type { ExchangeTable } from './exchange/exchange.table.ts';
import type { FundingEventTable } from './funding-event/funding-event.table.ts';
import type { IndicatorFigureTable, IndicatorTable } from './indicator/indicator.table.ts';
import type { OrganizationTable } from './organization/organization.table.ts';
import type { PairingTable } from './pairing/pairing.table.ts';
import type { RegionMemberTable, RegionTable } from './region/region.table.ts';
import type { SecondmentTable } from './secondment/secondment.table.ts';
import type { SourceTable } from './source/source.table.ts';
import type { StatementTable } from './statement/statement.table.ts';
import type { WorkPlanTable } from './work-plan/work-plan.table.ts';

export interface Tables {
  /** The current rows of `entry`, without what was withdrawn. */
  activity: EntryTable;
  apiKey: ApiKeyTable;
  commitment: CommitmentTable;
  demonstrationVillage: DemonstrationVillageTable;
  domain: DomainTable;
  donation: DonationTable;
  entry: EntryTable;
  exchange: ExchangeTable;
  fundingEvent: FundingEventTable;
  indicator: IndicatorTable;
  indicatorFigure: IndicatorFigureTable;
  organization: OrganizationTable;
  pairing: PairingTable;
  region: RegionTable;
  regionMember: RegionMemberTable;
  secondment: SecondmentTable;
  source: SourceTable;
  statement: StatementTable;
  workPlan: WorkPlanTable;
}

export const { type, root, rows, many, listOf } = vocabulary<Tables>([
  'activity',
  'domain',
  'entry',
  'indicator',
  'indicatorFigure',
  'pairing',
  'region',
  'regionMember',
]);
