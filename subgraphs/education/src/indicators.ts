import { indicator } from '@jiedui/subgraph';

/** What records of education add to, in the order of the published statistics. */
export const indicators = [
  indicator('school-pairings', '结对学校', 'school pairings', 'pair'),
  indicator(
    'education-team-members',
    '组团式教育帮扶人数',
    'cluster-style education team members',
    'person',
  ),
  indicator('exchange-sessions', '校际交流活动', 'school exchange sessions', 'session'),
];
