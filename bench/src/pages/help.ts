export const HELP = `Measures the explorer's pages in a browser: over the facts, and over generated data of national scale.

  npm run pages -w bench -- --activities 1000000 --rounds 5

Opens each page in Chromium, on a graph without its cache of answers, and takes how long each of its questions to the graph
took, from the sending of the request to the end of the answer. Of each page the slowest is shown, with the ratio of the two
graphs. Of the overview over the facts also: the first contentful paint, the time until its last chart is drawn, and the bytes
that went over the wire, compressed. At last three pages with as many rows as a page shows, 1,000, are left and come back to in
one window, and the memory of its scripts is taken after the third time and after the last.

  --pairings 500           pairings of the generated data
  --activities 1000000     activities of it
  --rounds 5               how often each page is opened; medians are shown
  --times 20               how often long pages are left and come back to

Needs Chromium, at /usr/bin/chromium or CHROMIUM_PATH. Targets: the overview takes at most 400 kB, no
card lacks its answer, and a window takes in the end at most 1.2 times what it took at first. The exit status is 1 where one is
missed.`;
