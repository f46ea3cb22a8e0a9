export const HELP = `Measures what it is worth that reads which differ in their keys alone share statements.

  npm run batched-reads -w bench -- --rounds 5

The graph is started twice, with batches and without (BATCHED_READS=off), and asked for the pairing page by one connection, by
4, 16 and 64, both in turn, round by round; a ratio is that of one round. Every answer of the two is compared before. A page
of its own is what everyone asks for: nothing is kept, and no fetch is equal to another.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how long to measure
  --warm-up 5                       seconds of load before the first round

The exit status is 1 where batches answer fewer than 1.2 times the pages of sixteen connections, or fewer than 0.95 of those of one.`;
