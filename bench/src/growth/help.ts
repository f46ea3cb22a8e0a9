export const HELP = `Measures how much longer the graph is read once a hundred times as much has happened.

  npm run growth -w bench -- --largest 100000

Databases of national scale are generated, at 10,000, 100,000 and 1,000,000 activities, and each has a graph of its own.
Operations 01 and 40, the overview, every total that a page shows, every list and total of a year, and activities under the
filters that frontends ask by, are asked of them in turn, round by round. Then a graph over each is started in turn, until it is ready.

  --pairings 500      pairings in each
  --rounds 5          how many rounds
  --times 10          how often each read is asked in a round
  --largest 1000000   activities of the largest; the others are 10,000, 100,000 and 1,000,000, as far as they are less. A
                      million takes minutes to make and 8 GB of disk, ten millions 80
  --ends              leaves out those between the smallest and the largest

What is not answered in the time that a request has says so, and goes on with the next.

Target: nothing takes more than 1.3 times as long in the largest as at 10,000, in the median. The exit status is 1 where
something does.`;
