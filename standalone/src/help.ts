export const HELP = `Jiedui 结对: one graph of paired-region assistance, in one process.

  npm start              starts the graph, with PostgreSQL, and says where to look
  npm start -- --help    says this

Variables:
  PORT          where to listen (4000)
  HOST          the address to listen at (127.0.0.1)
  DATA_DIR      where the data are kept (.data)
  DATABASE_URL  an existing PostgreSQL 15 to 18, in place of the embedded one
  LOG_LEVEL     fatal, error, warn, info, debug, trace or silent (warn)

Ctrl-C stops it; the next start finds its data again.`;
