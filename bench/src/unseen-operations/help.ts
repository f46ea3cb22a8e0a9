export const HELP = `Measures what an operation leaves behind that nobody has sent before: whether clients that write values into their
operations fill the memory of the graph.

  npm run unseen-operations -w bench -- --operations 2200

The graph is asked operations of which no two have the same text, three times so many, by sixteen clients at once; and
another graph pairing pages, each with a comment of its own: what is kept of one takes a hundred times as much. After each
third the heap is taken, with garbage collected. The first third fills what is kept of plans and documents; what the
heap grows by in the others is what stays of each.

  --operations 2200, --pages 1100   of each third
  --most 2                          kB of heap, machine code not counted, that may stay of each operation of the last third
  --pairings 200, --records 10000   the size of the database, which is made once and kept

The exit status is 1 where more stays.`;
