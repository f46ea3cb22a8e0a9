export const HELP = `Measures how fast all activities come as a file, and how much memory that takes.

  npm run download -w bench
  npm run download -w bench -- --activities 100000

A database of national scale is generated, and a graph over it runs in a process of its own. All activities are read as CSV,
as XLSX, and by COPY … TO STDOUT of the same columns in the same order, in turn, round by round; rows are counted.

  --pairings 500         pairings
  --activities 1000000   activities
  --rounds 3             how often each is read
  --profile              writes where the processor's time goes, by node's profiler

Target: the CSV begins within 2 s, it and the XLSX have every row, and the process, with a heap of 256 MB, never takes more
than 500 MB. The exit status is 1 where one is missed.`;
