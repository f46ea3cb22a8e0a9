export const HELP = `Measures what it costs reports that sums are kept with every change: rollups of indicators, tallies of lists.

  npm run kept-sums -w bench -- --rows 10000

Starts the standalone as its users start it, over a database of its own, and reports agreements, in bulk and one by one, until
the ledger has entered the last one: in turn with all kept as it is, without tallies (their triggers are switched off), and
without rollups as well (what comes into them is dropped before it is written). After each turn what was kept is looked at.

  --rows 10000     agreements in bulk, in each turn
  --call 1000      of them in one mutation, two of which are under way
  --singles 300    agreements one by one, in each turn
  --rounds 7       how often each way has its turn

It claims that keeping all of it leaves at least 0.7 of the reports in bulk, and of those one by one. The exit status is 1
where it leaves less, or something was kept that should not be, or not kept that should.`;
