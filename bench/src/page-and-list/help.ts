export const HELP = `Measures the pairing page and the list of twenty, against the stock way to serve the same graph.

  npm run page-and-list -w bench -- --rounds 5 --seconds 5

Operations 01 and 40 of the contract are asked by sixteen connections of three contenders over the same generated
database: Apollo's gateway and six Apollo subgraphs, ours in one process, and ours over HTTP. First all their answers are
compared, value by value; then they are asked in turn, round by round. A ratio is that of one round.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how long to measure
  --warm-up 5                       seconds of load before the first round
  --no-http                         leaves out our own way over HTTP

There is no target; what is told are requests, waits, CPU and statements, with ratios to stock. The exit status is 1 where
two answers differ.`;
