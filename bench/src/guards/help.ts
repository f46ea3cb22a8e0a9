export const HELP = `Measures what the gateway's guards cost: the pairing page with everything on, against everything off.

  npm run guards -w bench -- --rounds 7 --seconds 5

The same gateway is started twice over the same generated database: as it starts by default (but for a rate that no load
reaches, though every point is counted), and without all that can be switched off. Their answers are compared for every
pairing; then both are asked in turn, round by round, by sixteen connections, first with the subgraphs in process, then
over HTTP. A ratio is that of the two in one round.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how long to measure
  --warm-up 15                      seconds of load of each before the first round
  --no-http                         leaves out the way over HTTP
  --profile                         says besides where the processor's time goes with everything on: node's profiler
                                    slows it down, so that nothing else of such a run counts, and nothing is judged

The exit status is 1 where answers differ, or with everything on the median of the ratios is below 0.9.`;
