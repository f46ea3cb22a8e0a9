import type { LocalizedColumns, Qualifier, RecordTable } from '@jiedui/subgraph';

export type CommitmentTable = RecordTable &
  LocalizedColumns<'text'> & {
    planId: string;
    position: number;
    indicator: string | null;
    promisedValue: number | null;
    promisedQualifier: Qualifier | null;
    promisedUnit: string | null;
  };
