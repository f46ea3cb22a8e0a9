export const HELP = `Measures what a pause costs the pages that come after it: nobody asks for a while, as between two people at their desks.

  npm run pauses -w bench -- --pause 40

V8 collects for size where little is allocated, and may let go of what it had compiled. Each round sixteen connections ask
for as many pages as they can, nobody asks, and they ask again; a ratio is that of one round. Then they go on until the
graph is as it was.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how often, and how long to measure before and after each pause
  --pause 40                        seconds in which nobody asks
  --warm-up 30                      seconds of load before the first round; after each pause half of it

The exit status is 1 where fewer than 0.9 of the pages before a pause are answered after it.`;
