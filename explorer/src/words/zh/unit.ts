/** What is counted, with its number. */
export const unit = {
  CNY: '{n}元',
  person: '{n}人',
  'person-time': '{n}人次',
  project: '{n}个项目',
  visit: '{n}次',
  village: '{n}个村',
  event: '{n}场',
  park: '{n}个园区',
  enterprise: '{n}家企业',
  pair: '{n}对',
  session: '{n}次活动',
  brand: '{n}个品牌',
  workshop: '{n}个车间',
  platform: '{n}个平台',
  job: '{n}个岗位',
  item: '{n}件',
} as const;
