export const HELP = `Jiedui 结对: one graph of paired-region assistance, in one process.
结对帮扶数据图谱:一个进程,一个 GraphQL 接口。

  npm start              starts the graph, with PostgreSQL, and says where to look
                         启动(含 PostgreSQL),并给出访问地址
  npm start -- --help    says this · 显示本说明

Variables · 环境变量:
  PORT          where to listen (4000)
  HOST          the address to listen at (127.0.0.1)
  DATA_DIR      where the data are kept (.data)
  DATABASE_URL  an existing PostgreSQL 15 to 18, in place of the embedded one
  LOG_LEVEL     fatal, error, warn, info, debug, trace or silent (warn)

Ctrl-C stops it; the next start finds its data again. 按 Ctrl-C 停止,数据会保留。`;
