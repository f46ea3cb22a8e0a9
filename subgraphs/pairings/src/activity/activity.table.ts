import type {
  Confidence,
  Contribution,
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  Quantity,
  Side,
  Status,
} from '@jiedui/subgraph';

/** One line of the ledger; see the migration for what makes a row current. */
export type EntryTable = LocalizedColumns<'label'> &
  LocalizedColumns<'title'> &
  PartialDateColumns<'occurred'> &
  MoneyColumns<'money'> &
  MoneyColumns<'own'> & {
    pos: string;
    at: string;
    type: string;
    until: string | null;
    id: string;
    revision: number;
    domain: string;
    kind: string;
    status: Status;
    pairingId: string | null;
    moneyStage: string | null;
    quantities: Quantity[];
    partOfId: string | null;
    sourceId: string | null;
    quote: string | null;
    url: string | null;
    confidence: Confidence;
    reportedBy: string | null;
    reportedSide: Side | null;
    reportedAt: string;
    tokenId: string | null;
    reason: string | null;
    contributions: Contribution[];
    record: object;
    confirmation: string;
    confirmedBy: string | null;
    confirmedSide: Side | null;
    awaits: Side | 'BOTH' | null;
    confirmedAt: string | null;
    confirmationReason: string | null;
  };

export interface DomainTable {
  name: string;
  position: number;
}
