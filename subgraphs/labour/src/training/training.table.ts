import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type TrainingTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'held'> &
  QuantityColumns<'trainees'> &
  StatusColumn & {
    topicZh: string | null;
    topicEn: string | null;
    partOfId: string | null;
  };
