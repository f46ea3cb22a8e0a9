export const HELP = `Measures the pairing page and the list of twenty, against other ways to serve the same graph.

  npm run page-and-list -w bench -- --peers --records 100000

Operations 01 and 40 of the contract are asked by sixteen connections of several contenders over the same generated
database. First all their answers are compared with ours, value by value: one difference, and nothing is measured. Then
they are asked in turn, round by round. A ratio is that of one round.

  ours              gateway and six subgraphs in one process; always there
  ours-http         the programs of the product, seven processes
  stock             Apollo's gateway over six Apollo subgraphs with dataloaders, seven processes
  hand-written      a handler that knows the two operations, with one statement for each: the limit
  hive              Hive Gateway over our own six subgraph programs              with --peers
  hive-rust         the same with the Rust planner of Hive Router                with --peers
  hive-rust-stock   the same over the six subgraphs of stock                     with --peers
  postgraphile      PostGraphile 5 over our own tables, as far as they give it   with --peers
  ours-as-postgraphile
                    ours in process, asked for no more than PostGraphile         with --peers

  --pairings 200, --records 10000   the size of the database, which is made once and kept; targets are for 100000
  --rounds 5, --seconds 5           how long to measure
  --warm-up 30                      seconds of load of each before the first round
  --peers                           measures those as well that are no dependencies of ours: they are installed into
                                    bench/peers, once, from the network
  --contenders stock,hive-rust      only these, and ours
  --no-http                         leaves out our own way over HTTP

Figures are kept in bench/.results. The exit status is 1 where two answers differ, or a target is missed whose
contenders were measured.`;
