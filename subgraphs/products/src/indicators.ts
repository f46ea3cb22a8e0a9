import { indicator } from '@jiedui/subgraph';

/** What records of products add to, in the order of the published statistics. */
export const indicators = [
  indicator('consumption-assistance', '消费帮扶金额', 'consumption assistance', 'CNY'),
  indicator('sales-platforms', '展销平台', 'sales platforms', 'platform'),
  indicator('livestream-sales', '直播带货金额', 'live-stream sales', 'CNY'),
];
