import { indicator } from '@jiedui/subgraph';

/** What records of pairings as a whole add to, in the order of the published statistics. */
export const indicators = [
  indicator('fiscal-assistance', '财政援助资金', 'government financial assistance', 'CNY'),
  indicator(
    'fiscal-assistance-per-county',
    '县均财政援助资金',
    'government financial assistance per county',
    'CNY',
  ),
  indicator('social-donations', '社会帮扶款物', 'social donations, cash and goods', 'CNY'),
  indicator('social-donations-cash', '社会帮扶资金', 'of which cash', 'CNY'),
  indicator('projects-implemented', '实施帮扶项目', 'assistance projects implemented', 'project'),
  indicator('leaders-visits', '党政互访', 'leadership exchange visits', 'visit'),
  indicator('officials-seconded', '选派党政挂职干部', 'officials seconded', 'person'),
  indicator('professionals-sent', '选派专业技术人才', 'professionals sent', 'person'),
  indicator('cadres-trained', '干部人才培训', 'cadre and talent training', 'person-time'),
  indicator('demonstration-villages', '乡村振兴示范村', 'demonstration villages', 'village'),
  indicator('three-exchanges-events', '“三交”活动', 'three-exchanges events', 'event'),
];
