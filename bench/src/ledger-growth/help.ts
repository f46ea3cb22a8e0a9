export const HELP = `Measures how much longer the ledger is read, once it holds a hundred times as much.

  npm run ledger-growth -w bench -- --large 1000000

The ledger applies generated events as it would pull them from a log, half of them of one pairing. At each size the core is
asked for progress and timeline, now and as of random moments of the past: of that one pairing, and of all in turn.

  --small 10000     entries at the first measurement
  --large 1000000   and at the second
  --times 300       how often each is asked; the first fifth does not count

Target: none takes more than 1.3 times as long, in the median. The exit status is 1 where one does.`;
