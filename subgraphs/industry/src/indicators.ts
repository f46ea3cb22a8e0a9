import { indicator } from '@jiedui/subgraph';

/** What records of industry add to, in the order of the published statistics. */
export const indicators = [
  indicator('industrial-parks-co-built', '共建产业园区', 'co-built industrial parks', 'park'),
  indicator('enterprises-settled', '引导落地企业', 'enterprises settled', 'enterprise'),
  indicator('investment-contracted', '签约金额', 'contracted investment', 'CNY'),
  indicator('investment-paid-in', '实际到位投资额', 'paid-in investment', 'CNY'),
  indicator('investment-guided', '引导投资额', 'guided investment', 'CNY'),
  indicator('projects-signed', '签约项目数', 'signed projects', 'project'),
];
