import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type ExchangeTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'held'> &
  QuantityColumns<'participants'> &
  StatusColumn & {
    kind:
      | 'LEADERSHIP_VISIT'
      | 'FIELD_RESEARCH'
      | 'STUDY_VISIT'
      | 'SYMPOSIUM'
      | 'TRAINING'
      | 'THREE_EXCHANGES'
      | 'OTHER';
  };
