export const HELP = `Measures what the socket of the embedded PostgreSQL is worth: the pairing page asked through it, and through its port.

  npm run sockets -w bench -- --rounds 9

The graph is started once for each way, over the same server and database. Both are asked in turn, round by round, by one
connection and by sixteen; a ratio is that of one round.

  --pairings 200, --records 10000   the size of the database, which is made once and kept
  --rounds 9, --seconds 4           how long to measure
  --warm-up 15                      seconds of load of each before the first round

It needs a server that has a socket: the embedded one, where the folder can hold it. The exit status is 1 where sixteen
readers get no more pages through the socket than through the port.`;
