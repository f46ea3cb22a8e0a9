export const HELP = `Measures whether memory stays flat under hours of mixed load.

  npm run soak -w bench -- --minutes 60

Starts the standalone as its users start it, over the facts in a database of its own, and lets all kinds of clients at it
at once: the ready operations of the contract and the pages of all pairings at a steady rate, operations that are never
twice the same, reports one by one (generated, and marked so), subscribers who come and go, and files as CSV and XLSX.
Before that it fills what is kept of operations and answers, all of which has an end: while it is filling, memory grows.
Every half minute it takes the resident memory of the process. The first quarter is its warm-up; the memory of the last
quarter is held against that of the second, median to median.

  --minutes 60       how long all of it goes on
  --rate 20          requests a second
  --reports 2        reports a second
  --subscribers 20   open at any moment; one of them leaves and another comes every ten seconds
  --filling 2500     operations that are sent first, no two of them the same
  --most 500         MB of resident memory that are never exceeded

The exit status is 1 where the last quarter takes more than 1.1 times the second, where memory exceeds --most, or where
anything was answered wrongly, refused or ended.`;
