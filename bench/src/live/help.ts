export const HELP = `Measures how soon a thousand subscribers are told, and what memory an idle one takes.

  npm run live -w bench -- --subscribers 1000 --reports 20

Starts gateway and six subgraphs in one process over a database of its own with the facts, opens the subscription of
operation 30 once for each subscriber, each over a connection of its own and from another process than the gateway's,
and reports agreements by the mutation, one after the other. From each answer it takes the time until the first, half
and the last of those who follow that pairing have the event. Three crowds, each before a gateway that was just started:

  one pairing    all follow the same, so that the gateway makes one event for all
  all pairings   spread over all of them; reports go round
  resumed        all follow the same, each after one of twenty cursors: they are told first what they missed

Memory is that of the gateway's process after its garbage was collected, before the crowd and with it, idle. The heap
says what subscribers hold; the resident set grows in steps.

  --subscribers 1000   how many; as many files have to be allowed on both sides (ulimit -n)
  --reports 20         to each crowd
  --within 1000        milliseconds in which the last subscriber is to have an event, in the median of the reports
  --kilobytes 100      of heap that an idle subscriber may take

The exit status is 1 where an event was missed, doubled or broken, or a bound is passed.`;
