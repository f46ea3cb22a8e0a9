export const HELP = `Measures what an answer from the cache costs: the pairing page with the answer cache, against the same page without.

  npm run answer-cache -w bench -- --rounds 7 --seconds 5

The same gateway is started twice over the same generated database, without a cache and with one. All pages are compared
three times, so that they come from the cache; then both are asked in turn, round by round, by sixteen
connections, first with the subgraphs in process, then over HTTP. Nobody changes anything meanwhile: what it costs to
follow changes is in it, what dropped answers cost is not. A ratio is that of the two in one round. The same is asked beside
who asks, of which nothing is kept: then the page comes from the cache in parts.

Then the standalone is started twice over the facts, with and without, and to both agreements are reported at a steady rate
(generated, and marked so): how much is left of the gain where answers are dropped all the time is told, and not claimed.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how long to measure
  --warm-up 15                      seconds of load of each before the first round
  --reports 5                       reports a second while pages and lists are asked for
  --no-http                         leaves out the way over HTTP

The exit status is 1 where answers differ, or the median of the ratios is below 8, of pages in
parts below 1.5.`;
