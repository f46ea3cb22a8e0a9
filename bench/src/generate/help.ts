export const HELP = `Makes the database that page-and-list, guards and reloads read, and measures nothing.

  npm run generate -w bench -- --pairings 200 --records 10000

It is written by the product's own write path, and the ledger has applied every event. Nothing in it is a fact: titles and
quotes begin with 生成数据. The numbers behind it are the same in every run. It is kept, by the size in its name.

  --pairings 200    pairings; at most 10000
  --records 10000   records in each of the six domains
  --again           makes it anew

The exit status is 0 once it is there.`;
