export const HELP = `Builds the ledger anew from the logs of all subgraphs, or checks it against them.
由各子图的事件日志重建账本,或核对账本与日志是否一致。

  npm run ledger -- rebuild   builds timeline, confirmations, indicators and their past anew, in one transaction;
                              what was right stays as it is, cursors and asOf answer as before
                              在一个事务内重建;正确的部分保持不变,游标与历史时点查询结果不变
  npm run ledger -- check     compares sums, changes, entries and logs, and lists with their tallies, changes nothing;
                              ends with status 1 where they differ
                              仅核对,不修改;不一致时退出码为 1
  npm run ledger -- --help    says this · 显示本说明

Both work while the graph runs. During a rebuild nothing is entered: reports are logged and follow after it,
confirmations wait. Cut off at any moment, it leaves the ledger as it was.
图谱运行期间均可执行;重建期间暂不入账,完成后自动补上;随时中断,账本保持原样。

Variables · 环境变量:
  DATA_DIR       where the standalone keeps its data (.data); its server is used where it runs, else started
  DATABASE_URL   the core's PostgreSQL, in place of that
  EVENT_SOURCES  logs that are not in the same database: industry=http://localhost:4002/graphql,…
  INTERNAL_SECRET, INTERNAL_SECRET_FILE  the secret that the parts of the graph share, for EVENT_SOURCES`;
