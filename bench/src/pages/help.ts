export const HELP = `Measures the explorer's pages in a browser: over the facts, and over generated data of national scale.

  npm run pages -w bench -- --activities 1000000 --rounds 5

Opens each page in Chromium, on a graph without its cache of answers, and takes how long each of its questions to the graph
took, from the sending of the request to the end of the answer. Of each page the slowest is shown, with the ratio of the two
graphs. Of the overview over the facts also: the first contentful paint, the time until its last chart is drawn, and the bytes
that went over the wire, compressed.

  --pairings 500           pairings of the generated data
  --activities 1000000     activities of it
  --rounds 5               how often each page is opened; medians are shown

Needs Chromium, at /usr/bin/chromium or CHROMIUM_PATH. Targets: the overview takes at most 400 kB, and no card lacks its answer. The
exit status is 1 where one is missed.`;
