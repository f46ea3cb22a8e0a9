export const HELP = `Makes a database that other programs read, and measures nothing.

  npm run generate -w bench -- --pairings 200 --records 10000
  npm run generate -w bench -- --activities 1000000

Nothing in it is a fact: titles and quotes begin with 生成数据. The numbers behind it are the same in every run. It is kept,
by the shape and the size in its name, and made again only where the generator or the tables have changed.

  --pairings 0      pairings, at most 10000; 0 means 200, or 500 of national shape
  --records 10000   even shape: records in each of the six domains, as many of each pairing
  --activities 0    national shape: so many over all domains and ten years; 0 means even shape
  --again           makes it anew

The exit status is 0 once it is there.`;
