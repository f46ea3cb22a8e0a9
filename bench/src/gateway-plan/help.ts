export const HELP = `Measures what the gateway itself costs: a plan carried out by Apollo's executor, against the same compiled.

  npm run gateway-plan -w bench -- --rounds 7 --milliseconds 1000

The pairing page (operation 01) of one pairing and the first page of the list (operation 40) are asked once of the six
subgraphs over a generated database, and what they answered is recorded. From then on every fetch is answered at once by
a new copy of the record, so that what is left is the gateway's own. Each operation is asked of the graph alone, past
Apollo Server, and through Apollo Server with all plugins of the gateway; the answers are compared byte by byte first.
Then both ways take turns, round by round. Figures are microseconds of the process's CPU time a request, of all threads;
a ratio is that of one round.

  --rounds 5, --milliseconds 1000   how long to measure: each way of each operation in each round
  --warm-up 3000                    milliseconds of each before the first round
  --pairings 200, --records 10000   the size of the database, which is made once and kept

The exit status is 1 where answers differ, or the median of the ratios is above its target.`;
