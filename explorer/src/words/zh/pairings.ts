export const pairings = {
  title: '结对关系',
  sentence: '共 {n} 对，其中 {documented} 对有记录在案。其余的并非什么都没有发生，只是没有报告。',
  kind: '政策',
  'kind.all': '全部',
  documented: '只看有记录的',
  empty: '没有符合条件的结对',
  emptyWhy: '换一种政策，或取消“只看有记录的”。',
  caption: '结对关系及其记录',
  pair: '支援方 → 受援方',
  records: '记录',
  domains: '各领域记录数',
  none: '无',
} as const;
