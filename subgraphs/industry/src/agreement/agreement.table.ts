import type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type AgreementTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'signed'> &
  MoneyColumns<'contracted'> &
  MoneyColumns<'paidIn'> &
  StatusColumn & {
    kind: 'FRAMEWORK' | 'INVESTMENT' | 'PROCUREMENT' | 'COOPERATION';
    partyIds: string[];
    partOfId: string | null;
  };
