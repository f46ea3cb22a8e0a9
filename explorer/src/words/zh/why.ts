export const why = {
  title: '数字从何而来',
  records: '计入 {n} 条记录，其中 {missing} 条没有写明数字。计划和预告不计入。',
  noRecords: '没有一条记录报告了这个数字。没有报告不等于零。',
  unknown: '没有结对 {pairing}，或没有编号为 {indicator} 的指标。',
  noQuote: '没有引文',
  parts: '不另计的记录',
  partsWhy: '这些记录的数字已含在其他记录之内，再加一次就会重复。',
  revision: '第 {n} 版',
  firstReport: '首次记录',
  source: '来源',
  reportedBy: '{name}填报',
} as const;
