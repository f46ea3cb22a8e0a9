export const HELP = `Proves that nothing is lost and nothing doubled, whatever is killed and when.

  npm run history -w bench -- --kills 1000 --seed 42

Starts an embedded PostgreSQL, three subgraphs (the core with its ledger, industry, labour) and a NATS server, each a
process of its own; lets six clients report, revise, withdraw, confirm and dispute, and a partner follow the feed of
changes, while one part after the other is killed and started again; then compares what clients were told with what
the database holds.

  --kills 200   how many kills
  --seed 1      of all that is random; the moments at which things happen differ all the same
  --pause 700   mean milliseconds between two kills
  --twins       runs the core and industry twice, as behind a balancer
  --keep        leaves journal, logs and data where they are; they are left anyway where a promise is broken

The exit status is 1 where a promise is broken.`;
