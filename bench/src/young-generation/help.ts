export const HELP = `Measures what room for short-lived objects is worth: the pairing page and the list under several sizes of it.

  npm run young-generation -w bench -- --rounds 5

The graph is started once for each size of node's young generation (--max-semi-space-size, in MiB): 16, which is what node
takes by itself, with 1 at the beginning; and with 16 from the beginning on 32, 64, which is what our own start gives, and
128. All are asked in turn, round by round, by sixteen
connections; a ratio is that of one round. Resident memory is taken after the last round.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 5, --seconds 5           how long to measure
  --warm-up 15                      seconds of load of each before the first round

The exit status is 1 where 64 MiB answer fewer than 1.05 times the pages that 16 do.`;
