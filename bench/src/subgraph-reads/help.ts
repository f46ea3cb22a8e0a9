export const HELP = `Measures what a subgraph adds to its statement: three fetches, as the gateway sends them, answered in this process.

  npm run subgraph-reads -w bench -- --rounds 7 --seconds 3

The fetches are those of the contract's operations: of 01, the pairing page, what industry and labour are asked for one
pairing; of 40, the list, what industry is asked for twenty. Each is answered
  general   by graphql-js, which walks the rows (READS=general)
  direct    by the rows themselves, which are only held against the schema (READS=direct, the default)
  text      the same as JSON, as it is sent over HTTP
  by hand   by a statement that a person wrote for this fetch, run by the driver, and JSON.parse: the limit
for all pairings in turn, by sixteen callers at once. First all answers are compared for every pairing. Then they are
measured in turn, round by round; a ratio is that of one round. CPU is of this process and of PostgreSQL.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 3           how long to measure
  --warm-up 1                       seconds before the first round

The exit status is 1 where answers differ, or where direct is below its part of the limit: 0.45 of the requests for one
pairing, 0.75 for the list.`;
