export const HELP = `Measures what batches are worth: reads that share statements, and over HTTP fetches that share requests.

  npm run batches -w bench -- --rounds 5

The graph is started twice, with batches and without (BATCHED_READS=off, BATCHED_FETCHES=off), in one process and then as it is
composed, seven processes; and asked for the pairing page by one connection, by 4, 16 and 64, both in turn, round by round; a
ratio is that of one round. All answers of the two are compared before. Every connection asks for another pairing: no answer is
kept, and no fetch is equal to another.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how long to measure
  --warm-up 15                      seconds of load of each before the first round
  --no-http                         in one process alone

The exit status is 1 where batches answer fewer than 1.2 times the pages of sixteen connections, or fewer than 0.95 of those of one.`;
