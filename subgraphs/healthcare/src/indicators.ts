import { indicator } from '@jiedui/subgraph';

/** What records of healthcare add to, in the order of the published statistics. */
export const indicators = [
  indicator('hospital-pairings', '结对医院', 'hospital pairings', 'pair'),
  indicator(
    'medical-team-members',
    '组团式医疗帮扶人数',
    'cluster-style medical team members',
    'person',
  ),
  indicator('medical-services', '诊疗服务', 'patients served', 'person-time'),
];
