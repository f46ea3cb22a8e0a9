export const HELP = `Jiedui 结对: one graph of paired-region assistance, in one process.
结对帮扶数据图谱:一个进程,一个 GraphQL 接口。

  npm start              starts the graph, with PostgreSQL, and says where to look
                         启动(含 PostgreSQL),并给出访问地址
  npm start -- --help    says this · 显示本说明
  npm run -s token -- --help   how to get a token to report by · 如何取得填报令牌

Variables · 环境变量:
  PORT          where to listen (4000)
  HOST          the address to listen at (127.0.0.1)
  DATA_DIR      where the data are kept (.data)
  DATABASE_URL  an existing PostgreSQL 15 to 18, in place of the embedded one
  CONTRACT      whose part of the graph is served: public, partner or analyst (all of it)
  ANSWER_CACHE  MiB for answers that are kept until something of them changes; 0 for none (64)
  TRUSTED_DOCUMENTS  off, log or only: documents that are in no manifest are served,
                told in the log, or refused (off)
  TRUSTED_DOCUMENTS_FILE  the manifest (schema/documents.json)
  EXPLORER_DOCUMENTS_FILE  texts that links to files may name, trusted too (explorer/documents.json)
  JWT_ISSUER    whose tokens are accepted: their iss. Together with one of:
  JWT_JWKS_URL  the address of its public keys, or
  JWT_PUBLIC_KEY  one public key, as PEM or JWK, or @ and the name of a file
  JWT_AUDIENCE  whom its tokens are meant for: their aud (jiedui)
                Without these, on 127.0.0.1, tokens of npm run token are accepted.
                未配置时,仅本机可用 npm run token 签发的令牌。
  EXPLORER      off serves no page for analysts, and builds none (on)
  INTROSPECTION  off hides the schema from clients (on)
  COMPILED_PLANS  off leaves all plans to Apollo's executor (on)
  POLICIES      who fulfils the policies that rules of the schema name: {"policy": ["organization", …]}
  LIMITS        the limits that differ: depth=15,rate=off; docs/limits.md lists them
  REQUEST_TIMEOUT  milliseconds that a request may take (30000)
  MAX_REQUESTS  requests under way at the same moment; more are refused (500)
  TRUSTED_PROXIES  whose X-Forwarded-For is believed: 127.0.0.1,10.0.0.0/8 (nobody's)
  PUBLIC_MAX_AGE  seconds that anybody may keep the answer to a GET by nobody in particular (10)
  SLOW_OPERATION  milliseconds from which on an operation is logged with its plan (1000)
  METRICS_PORT  a port for /metrics and /usage alone; without it they are at PORT, for this machine
  METRICS_HOST  the address of that port (127.0.0.1)
  OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
                where traces are sent; without either nowhere
  NODE_ENV      production accepts no tokens of npm run token
  READS         direct, general or both: whether queries are answered by their rows alone,
                by graphql-js, or by both, which are compared (direct)
  BATCHED_READS  off has a statement for each read, and none for those of several requests (on)
  LOG_LEVEL     fatal, error, warn, info, debug, trace or silent (warn)

Ctrl-C stops it; the next start finds its data again. 按 Ctrl-C 停止,数据会保留。`;
