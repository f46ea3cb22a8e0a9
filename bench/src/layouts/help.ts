export const HELP = `Measures whether the ledger's entries would be read and written faster in partitions, or by BRIN indexes.

  npm run layouts -w bench -- --activities 100000

The entries of a generated database of national scale are copied four times: as they are, in partitions by pairing and by year,
and with BRIN in place of the two indexes that follow the order of writing. Each has all other indexes that entries have. The
same is asked of all in turn, by plans that do for all values, and answered the same; then a thousand entries are added and taken
back. The copies are dropped at the end.

  --activities 1000000   of the database; the copies of a million want 16 GB of disk
  --pairings 500         pairings in it
  --rounds 20            how often each is asked

It claims nothing: what came of it is told in docs/decisions/entries-are-not-partitioned.md. The exit status is 1 where two of
them answer otherwise.`;
