import { indicator } from '@jiedui/subgraph';

/** What records of labour add to, in the order of the published statistics. */
export const indicators = [
  indicator('rural-workers-employed', '帮助农村劳动力就业', 'rural workers employed', 'person'),
  indicator(
    'lifted-out-workers-employed',
    '其中脱贫人口就业',
    'of whom lifted out of poverty',
    'person',
  ),
  indicator('labour-brands', '劳务品牌', 'labour brands', 'brand'),
  indicator('assistance-workshops', '帮扶车间', 'assistance workshops', 'workshop'),
  indicator('workers-trained', '劳动力培训', 'workers trained', 'person-time'),
];
