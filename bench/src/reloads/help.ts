export const HELP = `Replaces the supergraph 200 times under load, and looks whether the heap of the gateway grows.

  npm run reloads -w bench -- --reloads 200 --rate 20

Starts the six subgraphs over a generated database and a gateway before them, each a process of its own, and asks the
pairing page of all pairings and the list of twenty at a steady rate. Meanwhile the supergraph is replaced by one with a
field hidden and back, again and again; after each time a client looks whether that field is to be seen. Some
subscriptions are opened on the way and kept, without an event: each began on another graph. Every twentieth time the
heap is taken, after its garbage was collected.

  --reloads 200                 how often; at least 80
  --every 20                    reloads between two looks at the heap
  --rate 20                     requests a second
  --pause 1000                  milliseconds between two reloads
  --streams 10                  subscriptions that are opened on the way, evenly
  --most 8                      kB of heap, machine code not counted, that may stay with each reload: the slope of the line
                                through all looks but the first quarter
  --pairings 200, --records 10000   the size of the database, which is made once and kept

The exit status is 1 where the heap grows, a request was answered with an error or not at all, a subscription ended, or
a reload showed no effect.`;
