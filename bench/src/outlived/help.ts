export const HELP = `How much of what a request makes is still in the heap after it is answered, until all of the heap is collected.

  npm run outlived -w bench

Starts the graph over a generated database as one process, and asks the pairing page of all pairings and the list of
twenty. Before and after so many requests what is young is collected twice, as V8 does by itself all the time; what has
grown then is old, though nobody can reach it any more. It costs memory, its copying, and the collection of the whole
heap.

  --requests 200                between two looks at the heap
  --rounds 5                    of which the median is taken
  --warm-up 5                   seconds of load before, of each
  --pairings 200, --records 10000   the size of the database, which is made once and kept

The exit status is 1 where a request leaves more than 50 kB.`;
